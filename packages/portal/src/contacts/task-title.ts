import type { EngagementView, ReleaseView } from '@fairlead/contract'
import { localize } from '@fairlead/playbook'

interface Titles {
  readonly engagement: EngagementView
  readonly release: ReleaseView
  readonly locale: string
}

/** What a task is called; its key where it has no name. */
export function taskTitle({ engagement, release, locale }: Titles, key: string): string {
  const added = engagement.tasks.find((task) => task.key === key)?.added
  if (added != null) return added.name
  const id = key.split('@')[0] ?? key
  for (const { steps } of release.processes) {
    const task = steps.flatMap(({ tasks }) => tasks).find((one) => one.id === id)
    if (task !== undefined) return localize(task.name, locale, locale) ?? key
  }
  return key
}
