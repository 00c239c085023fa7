import type { EngagementEvent, TaskEvent } from './event.ts'
import type { Rejection } from './rejection.ts'

/** What `decide` answers: the event to record, or why there is none. */
export type Decision = Accepted | Refused

/** What is decided of one piece of work. */
export type TaskDecision<Event extends TaskEvent = TaskEvent> = Accepted<Event> | Refused

/** The command is obeyed. */
export interface Accepted<Event extends EngagementEvent = EngagementEvent> {
  readonly ok: true
  readonly event: Event
}

/** The command is not obeyed, and nothing has happened. */
export interface Refused {
  readonly ok: false
  readonly rejection: Rejection
}

/** The decision that this event happens. */
export function accept<Event extends EngagementEvent>(event: Event): Accepted<Event> {
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
