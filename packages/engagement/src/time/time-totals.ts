import type { ServiceId } from '@fairlead/playbook'
import type { Engagement, PersonId } from '../state/engagement.ts'
import { partsOfKey, type TaskKey } from '../state/task-key.ts'
import type { TimeEntry } from './time-entry.ts'

/** How many minutes were worked in all, and of these on what and by whom; each part is in the order of its first entry. */
export interface TimeTotals {
  readonly minutes: number
  readonly tasks: ReadonlyMap<TaskKey, number>
  /** `null` is what was worked for no service in particular. */
  readonly services: ReadonlyMap<ServiceId | null, number>
  readonly people: ReadonlyMap<PersonId, number>
}

/** Adds up what was worked on an engagement: services and people each account for every minute [E233]. */
export function timeTotals({ time }: Pick<Engagement, 'time'>): TimeTotals {
  const tasks = new Map<TaskKey, number>()
  const services = new Map<ServiceId | null, number>()
  const people = new Map<PersonId, number>()
  let minutes = 0
  for (const { entry } of time.values()) {
    if (entry === null) continue
    minutes += entry.minutes
    if (entry.task !== null) add(tasks, entry.task, entry.minutes)
    add(services, serviceOfTime(entry), entry.minutes)
    add(people, entry.person, entry.minutes)
  }
  return { minutes, tasks, services, people }
}

/** The service that an entry counts for: the one that it names, else the one that its task is done for. */
export function serviceOfTime({ task, service }: Pick<TimeEntry, 'task' | 'service'>): ServiceId | null {
  return service ?? (task === null ? null : partsOfKey(task).service)
}

function add<K>(sums: Map<K, number>, key: K, minutes: number): void {
  sums.set(key, (sums.get(key) ?? 0) + minutes)
}
