import type { Attendee } from '@fairlead/engagement'
import { demoPeople } from './people.ts'

/** Somebody of a customer who is asked to a workshop. */
export function ofCustomer(name: string, email: string, language: string): Attendee {
  return { name, email, party: 'customer', role: null, person: null, optional: false, language }
}

/** Somebody of the team who is asked to a workshop. */
export function ofTeam(id: string): Attendee {
  const person = demoPeople.find((one) => one.id === id)
  if (person === undefined || person.email === null)
    throw new Error(`Unexpected ${id}, expected one of the demo with an address`)
  const { name, email, language } = person
  return { name, email, party: 'team', role: null, person: id, optional: false, language }
}
