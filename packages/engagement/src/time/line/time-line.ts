import type { ServiceId } from '@fairlead/playbook'
import type { CalendarDate, PersonId } from '../../state/engagement.ts'
import type { TaskKey } from '../../state/task-key.ts'

/** What a line of time may speak of. */
export interface TimeLineKnown {
  /** By which names people know each service, in any language; its id is one of them anyway. */
  readonly services: readonly { readonly id: ServiceId; readonly names: readonly string[] }[]
  readonly tasks: Iterable<TaskKey>
  readonly people: readonly { readonly id: PersonId; readonly name: string }[]
  /** The day where the person is who writes. */
  readonly today: CalendarDate
}

/** Time as it can be written on one line; what nobody wrote is `null`. */
export interface TimeLineContent {
  readonly minutes: number | null
  readonly day: CalendarDate | null
  readonly task: TaskKey | null
  readonly service: ServiceId | null
  readonly person: PersonId | null
  readonly text: string | null
}

/** A stretch of the line, in UTF-16 code units. */
export interface LineSpan {
  readonly from: number
  readonly to: number
}

/** What was understood of the line, and where it stands. */
export type TimeLinePart = LineSpan &
  (
    | { readonly kind: 'minutes'; readonly value: number }
    | { readonly kind: 'day'; readonly value: CalendarDate }
    | { readonly kind: 'task'; readonly value: TaskKey }
    | { readonly kind: 'service'; readonly value: ServiceId }
    | { readonly kind: 'person'; readonly value: PersonId }
  )

/** Why a part of the line does not count: it could mean several things, or nothing that there is. */
export type TimeLineProblem = LineSpan &
  (
    | { readonly code: 'ambiguous'; readonly kind: TimeLinePart['kind']; readonly choices: readonly string[] }
    | { readonly code: 'unknown'; readonly kind: 'task' | 'person'; readonly found: string }
    | { readonly code: 'no-such-day'; readonly found: string }
    | { readonly code: 'too-long'; readonly minutes: number }
  )

/** A line as it was read. What has a problem is `null` in it. */
export interface TimeLine extends TimeLineContent {
  readonly parts: readonly TimeLinePart[]
  readonly problems: readonly TimeLineProblem[]
}
