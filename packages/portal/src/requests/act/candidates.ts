import type { EngagementView, PersonView, ReleaseView, RequestView } from '@fairlead/contract'

/** Somebody who can be assigned, with how much they have to do. */
export interface Candidate {
  readonly person: PersonView
  /** How many tasks of this engagement are theirs and left. */
  readonly tasks: number
}

interface Assigning {
  readonly engagement: Pick<EngagementView, 'tasks'>
  readonly release: Pick<ReleaseView, 'teams'>
  readonly request: Pick<RequestView, 'wish' | 'route' | 'person'>
  readonly people: readonly PersonView[]
}

/** The role that who is assigned has to fill: that of the team, without a team the one that was asked for. */
export function roleOf({
  release: { teams },
  request: { wish, route },
}: Pick<Assigning, 'release' | 'request'>): string {
  return teams.find(({ id }) => id === route.team)?.role ?? wish.role
}

/** The people who can be assigned, those with the least to do first; who is assigned already is none of them. */
export function candidates(assigning: Assigning): readonly Candidate[] {
  const { engagement, request, people } = assigning
  const role = roleOf(assigning)
  const left = new Map<string, number>()
  for (const { isLeft, responsible } of engagement.tasks) {
    if (isLeft && responsible !== null) left.set(responsible.person, (left.get(responsible.person) ?? 0) + 1)
  }
  return people
    .filter(
      ({ id, kind, roles }) =>
        kind !== 'customer' && id !== request.person && (roles === 'any' || roles.includes(role)),
    )
    .map((person) => ({ person, tasks: left.get(person.id) ?? 0 }))
    .toSorted((one, other) => one.tasks - other.tasks || one.person.name.localeCompare(other.person.name))
}
