import type { PersonId } from '../state/engagement.ts'
import type { Person } from '../team/person.ts'
import type { RequestRecord } from './request-record.ts'

/**
 * Whose turn it is with a request: of who decides, of who asked, of who assigns for the team, of who was assigned; of
 * nobody once it is over [E161].
 */
export type Turn =
  | { readonly kind: 'approver' | 'team-lead' | 'nobody' }
  | { readonly kind: 'asker' | 'assigned'; readonly person: PersonId }

/** Whose turn it is. */
export function turnOf({ stage, by, person }: Pick<RequestRecord, 'stage' | 'by' | 'person'>): Turn {
  switch (stage) {
    case 'submitted':
      return { kind: 'approver' }
    case 'asked':
      return { kind: 'asker', person: by }
    case 'approved':
      return { kind: 'team-lead' }
    case 'assigned':
    case 'active':
      return person === null ? { kind: 'team-lead' } : { kind: 'assigned', person }
    case 'ended':
    case 'rejected':
    case 'withdrawn':
      return { kind: 'nobody' }
    default:
      return stage satisfies never
  }
}

/** The people who can take their turn: whoever has the right to decide, but for who asked; else the one that it is. */
export function peopleOfTurn(
  request: Pick<RequestRecord, 'stage' | 'by' | 'person'>,
  people: Iterable<Person>,
): readonly PersonId[] {
  const turn = turnOf(request)
  if (turn.kind === 'nobody') return []
  return 'person' in turn ? [turn.person] : decidersOf(request, people)
}

/** Who has the right to decide a request, and is told where it waits too long. */
export function decidersOf({ by }: Pick<RequestRecord, 'by'>, people: Iterable<Person>): readonly PersonId[] {
  return [...people].filter(({ id, rights }) => id !== by && rights.includes('decide-requests')).map(({ id }) => id)
}
