import type { Instant } from '../state/engagement.ts'
import type { TaskKey } from '../state/task-key.ts'

/** What of a workshop has to be written on one line. */
export type WorkshopLine = 'agenda' | 'attendee' | 'material' | 'place' | 'decision' | 'action'

/** Why something is refused that is asked of a workshop. */
export type WorkshopRejection =
  | { readonly code: 'no-workshop'; readonly task: TaskKey }
  /** A text is empty or has more than one line. */
  | { readonly code: 'wrong-line'; readonly part: WorkshopLine; readonly found: string }
  | { readonly code: 'wrong-email'; readonly found: string }
  | { readonly code: 'attendee-twice'; readonly email: string }
  | { readonly code: 'wrong-language'; readonly found: string }
  | { readonly code: 'wrong-minutes'; readonly found: number; readonly least: number; readonly most: number }
  | { readonly code: 'wrong-time'; readonly found: string }
  | { readonly code: 'unknown-time-zone'; readonly found: string }
  | { readonly code: 'unknown-material'; readonly material: string }
  /** The customer has it: it can have a next version, and is not taken away. */
  | { readonly code: 'material-handed-over'; readonly material: string }
  | { readonly code: 'not-scheduled'; readonly task: TaskKey }
  | { readonly code: 'nobody-to-invite'; readonly task: TaskKey }
  | { readonly code: 'not-invited'; readonly task: TaskKey }
  | { readonly code: 'session-not-begun'; readonly task: TaskKey; readonly start: Instant }
  | { readonly code: 'session-over'; readonly task: TaskKey; readonly end: Instant }
  | { readonly code: 'not-an-attendee'; readonly email: string }
  /** It answers to an invitation that was never sent. */
  | { readonly code: 'unknown-invitation'; readonly found: number; readonly last: number }
  /** They have answered to a later invitation. */
  | { readonly code: 'outdated-reply'; readonly email: string; readonly found: number; readonly last: number }
  /** It took place: there is nothing to move, to invite to or to call off. */
  | { readonly code: 'workshop-held'; readonly task: TaskKey }
  | { readonly code: 'not-held'; readonly task: TaskKey }
