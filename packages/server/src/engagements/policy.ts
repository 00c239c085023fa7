import type { PersonView } from '@fairlead/contract'

/** Whether a person may change engagements: the team works, the customer looks, and so does whoever is nobody. */
export function mayChange(person: PersonView | null): boolean {
  return person !== null && person.kind !== 'customer'
}
