import type { EngagementId } from '../state/engagement.ts'
import type { TaskKey } from '../state/task-key.ts'

const authority = '@fairlead'

/** The name under which calendars know a workshop: the same for all of its life, whatever its ids are made of [E115]. */
export function workshopUid(engagement: EngagementId, task: TaskKey): string {
  return `${encoded(engagement)}.${encoded(task)}${authority}`
}

/** The workshop that a calendar means by a name; `null` where it is none of ours. */
export function workshopOfUid(uid: string): { readonly engagement: EngagementId; readonly task: TaskKey } | null {
  if (!uid.endsWith(authority)) return null
  const [engagement, task, ...rest] = uid.slice(0, -authority.length).split('.').map(decoded)
  if (engagement === undefined || task === undefined || rest.length > 0) return null
  return workshopUid(engagement, task) === uid ? { engagement, task } : null
}

function encoded(id: string): string {
  return id.replace(/[^A-Za-z0-9_-]/g, (unit) => `~${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

function decoded(part: string): string {
  return part.replace(/~([0-9a-f]{4})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}
