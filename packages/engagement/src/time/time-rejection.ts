import type { CalendarDate, PersonId } from '../state/engagement.ts'
import type { TimeEntryId } from './time-entry.ts'

/** Why something is refused that is asked of time. */
export type TimeRejection =
  | { readonly code: 'unknown-time-entry'; readonly entry: TimeEntryId }
  /** Nobody has worked on a day that has not begun anywhere. */
  | { readonly code: 'time-ahead'; readonly day: CalendarDate; readonly latest: CalendarDate }
  /** With this entry the person would have worked longer than the day is; `minutes` is what there is without it. */
  | {
      readonly code: 'day-full'
      readonly person: PersonId
      readonly day: CalendarDate
      readonly minutes: number
      readonly most: number
    }
  /** The text of an entry is not on one line, or too long. */
  | { readonly code: 'wrong-time-text'; readonly found: string; readonly most: number }
