import { participantsOf } from '../../access/participants.ts'
import type { DecisionContext } from '../../command/decision-context.ts'
import type { Rejection } from '../../command/rejection.ts'
import type { Standing } from '../../standing/standing.ts'
import type { PersonId } from '../../state/engagement.ts'
import { seesNotes } from '../seen-audience.ts'

/** Why somebody cannot be named in a note, or `null`: there is no such person, or they would not see it [E203]. */
export function namesHindrance(
  { engagement }: Standing,
  named: readonly PersonId[],
  context: DecisionContext,
): Rejection | null {
  const participants = participantsOf(engagement)
  for (const id of named) {
    const person = context.people.get(id)
    if (person === undefined) return { code: 'unknown-person', person: id }
    if (!seesNotes(person, participants)) return { code: 'cannot-see-note', person: id }
  }
  return null
}
