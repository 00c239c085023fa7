import type { RoleStatusView } from '@fairlead/contract'

type Slot = RoleStatusView['slots'][number]

/** Who fills a role, for the engagement or for a service; `primary` is `null` where nobody does. */
export interface SlotPeople {
  readonly people: readonly string[]
  readonly primary: string | null
}

export const nobody: SlotPeople = { people: [], primary: null }

/** Who fills a role for a service, or with `null` for the engagement as a whole. */
export function peopleOf({ slots }: Pick<RoleStatusView, 'slots'>, service: string | null): SlotPeople {
  return slots.find((slot: Slot) => slot.service === service) ?? nobody
}

/** One more person, last; the first of all is the primary. */
export function withPerson({ people, primary }: SlotPeople, person: string): SlotPeople {
  return { people: people.includes(person) ? people : [...people, person], primary: primary ?? person }
}

/** One person less; where it was the primary, whoever comes first now is. */
export function withoutPerson({ people, primary }: SlotPeople, person: string): SlotPeople {
  const left = people.filter((id) => id !== person)
  return { people: left, primary: primary === person ? (left[0] ?? null) : primary }
}

/** The name of what is set, as the revisions of the team have it. */
export function slotName(role: string, service: string | null): string {
  return service === null ? role : `${role}@${service}`
}
