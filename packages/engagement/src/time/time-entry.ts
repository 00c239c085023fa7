import type { ServiceId } from '@fairlead/playbook'
import type { CalendarDate, PersonId } from '../state/engagement.ts'
import type { TaskKey } from '../state/task-key.ts'

/** `time-1`, `time-2` … in the order in which they were entered; no id is given twice [E230]. */
export type TimeEntryId = string

/** Minutes that somebody worked on one day: on a task, for a service, or for the engagement as a whole. */
export interface TimeEntry {
  readonly person: PersonId
  /** The day as it was where the person worked. */
  readonly day: CalendarDate
  readonly minutes: number
  readonly task: TaskKey | null
  readonly service: ServiceId | null
  /** What was done, on one line. */
  readonly text: string | null
}

/** What is kept of an entry; one that was removed keeps its id, and what it was is in the history [E230]. */
export interface TimeRecord {
  readonly entry: TimeEntry | null
  readonly revision: number
}

/** As many minutes as a day has: neither an entry nor all of somebody's of one day have more [E231]. */
export const minutesOfDay = 1440
