import type { Release, RoleId, ServiceId } from '@fairlead/playbook'
import type { PlannedTask } from '../plan/plan.ts'
import type { Standing } from '../standing/standing.ts'
import { scopeOf, taskRecord } from '../state/records.ts'
import type { TaskKey } from '../state/task-key.ts'
import { stateSet, type TaskState } from '../state/task-state.ts'
import { rolesOf } from '../team/responsible.ts'
import type { Wish } from './request-record.ts'

/** A wish as far as the task and the engagement say it already. */
export interface Prefilled extends Pick<Wish, 'task' | 'service' | 'language'> {
  /** `null` where nothing tells whom to ask for. */
  readonly role: RoleId | null
  /** What was noted last on the task; `null` where nobody has. */
  readonly why: string | null
  /** The state that keeps the task from moving. */
  readonly blocked: TaskState | null
}

/**
 * What a request for a person begins with: for a task its own role, else one that helps, of which there is a team; the
 * service that it is for; the language of the customer, where the playbook asks for that; what stands in the way [E163].
 */
export function prefillFor(standing: Standing, task: TaskKey | null): Prefilled {
  const { engagement, index, plan } = standing
  const planned = task === null ? undefined : plan.tasks.get(task)
  const record = planned === undefined ? null : taskRecord(engagement, planned.key)
  const isStuck = record !== null && ['blocked', 'waiting'].includes(stateSet(record.state))
  const language = engagement.facts.language?.value
  return {
    task: planned?.key ?? null,
    role: roleFor(standing, planned),
    service: serviceFor(standing, planned),
    language: typeof language === 'string' && languageIsAsked(index.release) ? language : null,
    why: record === null ? null : noteOf(record),
    blocked: isStuck ? record.state : null,
  }
}

function noteOf({ reason, evidence }: ReturnType<typeof taskRecord>): string | null {
  const note = evidence.findLast((one) => one.kind === 'note')
  return reason ?? (note?.kind === 'note' ? note.text : null)
}

function roleFor(standing: Standing, planned: PlannedTask | undefined): RoleId | null {
  const { release, placesOf } = standing.index
  const ofTeams = release.teams.map(({ role }) => role)
  const step = placesOf.get(planned?.task ?? '')?.find(({ process }) => process.id === planned?.process)?.step
  const named = planned === undefined ? [] : [...rolesOf(standing, planned), ...(step?.secondaryRoles ?? [])]
  const [only, ...others] = new Set(ofTeams)
  return named.find((role) => ofTeams.includes(role)) ?? (others.length === 0 ? (only ?? null) : null)
}

function serviceFor({ engagement, index }: Standing, planned: PlannedTask | undefined): ServiceId | null {
  if (planned?.service != null) return planned.service
  const { added } = taskRecord(engagement, planned?.key ?? '')
  if (added !== null) return added.service
  const inScope = scopeOf(engagement)
  const services = index.placesOf.get(planned?.task ?? '')?.[0]?.task.services ?? 'all'
  const [only, ...others] = services === 'all' ? inScope : inScope.filter((id) => services.includes(id))
  return others.length === 0 ? (only ?? null) : null
}

function languageIsAsked({ facts }: Release): boolean {
  return facts.some(({ id, type }) => id === 'language' && (type === 'text' || type === 'choice'))
}
