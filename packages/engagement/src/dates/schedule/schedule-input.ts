import type { Due, ProcessId, ServiceId, TaskId } from '@fairlead/playbook'
import type { CalendarDate } from '../../state/engagement.ts'
import type { TaskKey } from '../../state/task-key.ts'
import type { WorkCalendar } from '../work-calendar.ts'

/** All that the dates of an engagement depend on. */
export interface ScheduleInput {
  /** The work that is in play. */
  readonly items: ReadonlyMap<TaskKey, ScheduleItem>
  readonly processes: ReadonlyMap<ProcessId, ScheduleProcess>
  readonly startDate: CalendarDate
  readonly goLive: CalendarDate | null
  readonly today: CalendarDate
}

/** One piece of work. */
export interface ScheduleItem {
  readonly task: TaskId
  readonly service: ServiceId | null
  readonly due: Due | null
  /** That of the party that does the work. */
  readonly calendar: WorkCalendar
  /** When its service goes live; `null` stands for the go-live of the engagement. */
  readonly goLive: CalendarDate | null
  /** The day that a person has set. */
  readonly pinned: CalendarDate | null
  readonly completedOn: CalendarDate | null
  /** Done or set aside; what is settled and was never completed is set aside. */
  readonly settled: boolean
}

/** The work with which a process ends, and when it ended. */
export interface ScheduleProcess {
  /** Its gates in play or, where it has none, its mandatory items in play. */
  readonly items: readonly TaskKey[]
  readonly endedOn: CalendarDate | null
}
