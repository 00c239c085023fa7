import type { TimeEntry, TimeEntryId } from './time-entry.ts'

/** What a person asks of the time that was worked on an engagement. */
export type TimeCommand = LogTime | ChangeTime | RemoveTime

/** Enters time; the entry gets the next free id. */
export interface LogTime extends TimeEntry {
  readonly type: 'LogTime'
}

/** Replaces an entry as a whole. */
export interface ChangeTime extends TimeEntry {
  readonly type: 'ChangeTime'
  readonly entry: TimeEntryId
  readonly expectedRevision: number
}

export interface RemoveTime {
  readonly type: 'RemoveTime'
  readonly entry: TimeEntryId
  readonly expectedRevision: number
}
