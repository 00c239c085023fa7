import type { PersonView, RequestView } from '@fairlead/contract'

/** Whose turn it is with a request; `null` where it is over. */
export interface Turn {
  readonly part: 'decide' | 'answer' | 'assign' | 'accept' | 'work'
  /** Who can take it; nobody where nobody has the right. */
  readonly people: readonly string[]
}

/** Whose turn it is: in every stage that is not over it is somebody's. */
export function turnOf(
  request: Pick<RequestView, 'stage' | 'by' | 'person'>,
  people: readonly PersonView[],
): Turn | null {
  const { stage, by, person } = request
  const deciders = people
    .filter(({ id, rights }) => id !== by && rights.includes('decide-requests'))
    .map(({ id }) => id)
  switch (stage) {
    case 'submitted':
      return { part: 'decide', people: deciders }
    case 'asked':
      return { part: 'answer', people: [by] }
    case 'approved':
      return { part: 'assign', people: deciders }
    case 'assigned':
      return { part: 'accept', people: person === null ? [] : [person] }
    case 'active':
      return { part: 'work', people: person === null ? [by] : [person] }
    case 'ended':
    case 'rejected':
    case 'withdrawn':
      return null
    default:
      return stage satisfies never
  }
}
