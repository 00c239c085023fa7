import type { EngagementEvent } from './event.ts'
import type { Rejection } from './rejection.ts'

/** What `decide` answers: the event to record, or why there is none. */
export type Decision = Accepted | Refused

/** The command is obeyed. */
export interface Accepted {
  readonly ok: true
  readonly event: EngagementEvent
}

/** The command is not obeyed, and nothing has happened. */
export interface Refused {
  readonly ok: false
  readonly rejection: Rejection
}

/** The decision that this event happens. */
export function accept<E extends EngagementEvent>(event: E): { readonly ok: true; readonly event: E } {
  return { ok: true, event }
}

/** The decision that nothing happens, for this reason. */
export function refuse(rejection: Rejection): Refused {
  return { ok: false, rejection }
}

/** The rejection of a command that saw another revision than the one there is, or `null` where it saw this one [E7]. */
export function staleness(expected: number, found: number): Rejection | null {
  return expected === found ? null : { code: 'stale-revision', expected, found }
}
