import type { Release } from '@fairlead/playbook'
import type { PersonId } from '../state/engagement.ts'
import type { EngagementEvent } from './event.ts'
import type { Rejection } from './rejection.ts'

/** What `decide` answers: the events to record, or why there are none. */
export type Decision = Accepted | Refused

/** The command is obeyed. */
export interface Accepted {
  readonly ok: true
  /** At least one, in the order in which they happen. */
  readonly events: readonly EngagementEvent[]
}

/** The command is not obeyed, and nothing has happened. */
export interface Refused {
  readonly ok: false
  readonly rejection: Rejection
}

/** What a decision needs beside the engagement: the release that the engagement runs, and the people there are. */
export interface DecisionContext {
  readonly release: Release
  readonly people: ReadonlySet<PersonId>
}

/** The decision that this one event happens. */
export function accept(event: EngagementEvent): Accepted {
  return { ok: true, events: [event] }
}

/** The decision that nothing happens, for this reason. */
export function refuse(rejection: Rejection): Refused {
  return { ok: false, rejection }
}

/** The rejection of a command that saw another revision than the one there is, or `null` where it saw this one [E7]. */
export function staleness(expected: number, found: number): Rejection | null {
  return expected === found ? null : { code: 'stale-revision', expected, found }
}
