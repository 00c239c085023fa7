import type { ProcessId, ServiceId, TaskId } from '@fairlead/playbook'
import type { CalendarDate } from '../../state/engagement.ts'
import { dayNumber } from '../day-number.ts'
import type { ScheduleInput, ScheduleItem } from './schedule-input.ts'

/** Pieces of work, by their places among the items, of which the last one counts as an anchor. */
export interface Group {
  /** None only where a process ended without work. */
  readonly members: readonly number[]
  /** Those that count as things stand; of a process that has ended, those that were done. */
  readonly awaited: readonly number[]
  /** When the process ended. */
  readonly endedOn: number | null
}

/** The groups of a schedule; each is made when it is first asked for, and then known by its place. */
export interface Groups {
  readonly all: readonly Group[]
  /** The items of a task that are of this service, where there are none all of them; `null` where it has no items [E58]. */
  readonly ofTask: (task: TaskId, service: ServiceId | null) => number | null
  /** The work with which a process ends; `null` where nothing of it is in play and it has not ended [E58]. */
  readonly ofProcess: (process: ProcessId) => number | null
}

/** Prepares to find groups among the items of a schedule. */
export function groupsOf({ items, processes }: ScheduleInput): Groups {
  const all: Group[] = []
  const itemAt = [...items.values()]
  const places = new Map([...items.keys()].map((key, place) => [key, place]))
  const placesOf = new Map<TaskId, number[]>()
  for (const [place, { task }] of itemAt.entries()) {
    const others = placesOf.get(task)
    if (others === undefined) placesOf.set(task, [place])
    else others.push(place)
  }
  const add = (members: readonly number[], ended: CalendarDate | null) => {
    if (members.length === 0 && ended === null) return null
    const endedOn = ended === null ? null : dayNumber(ended)
    return all.push({ members, awaited: awaited(members, itemAt, endedOn !== null), endedOn }) - 1
  }
  const ofTasks = new Map<TaskId, Map<ServiceId | null, number | null>>()
  const ofProcesses = new Map<ProcessId, number | null>()
  return {
    all,
    ofTask: (task, service) =>
      once(
        once(ofTasks, task, () => new Map()),
        service,
        () => {
          const members = placesOf.get(task) ?? []
          const same = members.filter((place) => itemAt[place]?.service === service)
          return add(same.length > 0 ? same : members, null)
        },
      ),
    ofProcess: (process) =>
      once(ofProcesses, process, () => {
        const { items: keys = [], endedOn = null } = processes.get(process) ?? {}
        return add(
          keys.flatMap((key) => places.get(key) ?? []),
          endedOn,
        )
      }),
  }
}

/** What was set aside is not waited for, unless there is nothing else to wait for [E58]. */
function awaited(members: readonly number[], itemAt: readonly ScheduleItem[], hasEnded: boolean): readonly number[] {
  const done = (place: number) => (itemAt[place]?.completedOn ?? null) !== null
  if (hasEnded) return members.filter(done)
  const others = members.filter((place) => done(place) || itemAt[place]?.settled !== true)
  return others.length > 0 ? others : members
}

function once<K, V>(known: Map<K, V>, key: K, make: () => V): V {
  const value = known.get(key)
  if (value !== undefined) return value
  const made = make()
  known.set(key, made)
  return made
}
