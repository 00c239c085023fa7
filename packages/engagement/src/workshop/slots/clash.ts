import type { Party } from '@fairlead/playbook'
import type { CalendarDate, Instant } from '../../state/engagement.ts'
import type { OtherSession } from './slot-question.ts'

/** Why a time is a bad one for a session. Where `isOptional`, only people are concerned whom it can do without. */
export type Clash =
  | { readonly kind: 'past'; readonly now: Instant }
  /** The party does not work on a day on which the session lies, where the party is. */
  | {
      readonly kind: 'day-off'
      readonly party: Party
      readonly date: CalendarDate
      readonly why: 'weekday' | 'holiday'
      readonly isOptional: boolean
    }
  /** It begins or ends, as the clocks of the party show it, outside its hours. */
  | {
      readonly kind: 'outside-hours'
      readonly party: Party
      readonly begins: string
      readonly ends: string
      readonly from: string
      readonly to: string
      readonly timeZone: string
      readonly isOptional: boolean
    }
  /** Somebody is at another session then. */
  | {
      readonly kind: 'busy'
      /** The first of their names. */
      readonly who: string
      readonly at: Pick<OtherSession, 'engagement' | 'task' | 'start' | 'minutes'>
      readonly isOptional: boolean
    }
