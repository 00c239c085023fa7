import type { ReleaseIndex } from '../release/release-index.ts'
import type { Engagement, Instant, PersonId } from '../state/engagement.ts'
import type { Person, Right } from '../team/person.ts'
import type { RecordedEvent } from './event.ts'
import type { Rejection } from './rejection.ts'

/** What a decision needs beside where the engagement stands: its release, who asks, when, and who there is. */
export interface DecisionContext {
  readonly index: ReleaseIndex
  readonly people: ReadonlyMap<PersonId, Person>
  readonly actor: PersonId
  readonly now: Instant
  /** For `Undo`: the event that it names, with the engagement before it; `null` where there is no such event. */
  readonly past?: Past | null
}

/** An event and the engagement before it. */
export interface Past {
  readonly before: Engagement | null
  readonly recorded: RecordedEvent
}

/** The rejection of a person who lacks a right, or `null`. */
export function lackOf(right: Right, person: PersonId, { people }: DecisionContext): Rejection | null {
  return people.get(person)?.rights.includes(right) === true ? null : { code: 'right-required', right, person }
}
