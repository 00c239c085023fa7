import type { EngagementView, PersonView } from '@fairlead/contract'
import type { RoleId } from '@fairlead/playbook'

/** Somebody of the team who can be asked, with the role that they fill. */
export interface Candidate {
  readonly person: PersonView
  readonly role: RoleId | null
}

/**
 * Who can be asked with one click: those who fill a role of the engagement, the roles of the step first, each person
 * once; then those of the customer who act in the portal and can be mailed.
 */
export function teamCandidates(
  { team }: Pick<EngagementView, 'team'>,
  people: readonly PersonView[],
  stepRoles: readonly RoleId[],
): readonly Candidate[] {
  const byId = new Map(people.map((person) => [person.id, person]))
  const found = new Map<string, Candidate>()
  const roles = team.roles.toSorted((one, other) => rank(one.role) - rank(other.role))
  function rank(role: RoleId): number {
    return stepRoles.includes(role) ? 0 : 1
  }
  for (const { role, slots } of roles) {
    for (const id of slots.flatMap((slot) => slot.people)) {
      const person = byId.get(id)
      if (person !== undefined && !found.has(id)) found.set(id, { person, role })
    }
  }
  for (const person of people) {
    if (person.kind === 'customer' && person.email !== null && !found.has(person.id))
      found.set(person.id, { person, role: null })
  }
  return [...found.values()]
}
