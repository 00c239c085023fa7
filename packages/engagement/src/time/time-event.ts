import type { TimeEntry, TimeEntryId } from './time-entry.ts'

/** What happens to the time that was worked on an engagement. */
export type TimeEvent = TimeLogged | TimeChanged | TimeRemoved

export interface TimeLogged {
  readonly type: 'TimeLogged'
  readonly entry: TimeEntryId
  readonly to: TimeEntry
}

export interface TimeChanged {
  readonly type: 'TimeChanged'
  readonly entry: TimeEntryId
  readonly from: TimeEntry
  readonly to: TimeEntry
}

export interface TimeRemoved {
  readonly type: 'TimeRemoved'
  readonly entry: TimeEntryId
  readonly from: TimeEntry
}
