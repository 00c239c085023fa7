import type { DecisionContext } from '../command/decision-context.ts'
import type { PersonId } from '../state/engagement.ts'
import type { Person } from '../team/person.ts'
import type { Audience } from './note-record.ts'

/**
 * What whoever asks sees of the notes of an engagement: who can be given work all of them, the customer and guests what
 * is shared [E206].
 */
export function seenAudience({ people, actor }: Pick<DecisionContext, 'people' | 'actor'>): Audience {
  return people.has(actor) ? 'internal' : 'shared'
}

/** Whether somebody who can be given work sees the notes of an engagement in which these take part. */
export function seesNotes({ id, access }: Person, participants: ReadonlySet<PersonId>): boolean {
  return access === 'all' || participants.has(id)
}
