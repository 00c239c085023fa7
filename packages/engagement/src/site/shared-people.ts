import type { ContactId } from '../contact/contact-record.ts'
import type { Standing } from '../standing/standing.ts'
import type { PersonId } from '../state/engagement.ts'
import { customerContact } from './guest.ts'
import type { SiteWords } from './site-words.ts'

/** Who is who: the people who fill roles, and the customer's own. */
export interface SharedPeople {
  readonly team: readonly TeamMember[]
  readonly contacts: readonly Colleague[]
}

/** Somebody with a role in the engagement; what they are called, the server knows. */
export interface TeamMember {
  readonly person: PersonId
  /** The roles that they fill, by name. */
  readonly roles: readonly string[]
}

/** A contact of the customer: what their own people may know of them. */
export interface Colleague {
  readonly id: ContactId
  readonly name: string
  readonly title: string | null
  readonly role: string | null
}

/** Who is who in an engagement: of the team by the roles in the order of the release, then the customer's contacts. */
export function sharedPeople({ index, engagement }: Standing, words: SiteWords): SharedPeople {
  const roles = new Map<PersonId, Set<string>>()
  for (const { id } of index.release.roles) {
    for (const { slot } of engagement.team.values()) {
      if (slot?.role !== id) continue
      for (const person of slot.people) roles.set(person, (roles.get(person) ?? new Set()).add(words.role(id)))
    }
  }
  return {
    team: [...roles].map(([person, names]) => ({ person, roles: [...names] })),
    contacts: [...engagement.contacts.keys()].flatMap((id): readonly Colleague[] => {
      const details = customerContact(engagement, id)
      if (details === null) return []
      const { name, title, role } = details
      return [{ id, name, title, role: role === null ? null : words.role(role) }]
    }),
  }
}
