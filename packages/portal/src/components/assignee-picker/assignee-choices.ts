import type { PersonView } from '@fairlead/contract'
import type { NamedPerson, OwnerContact } from '../../owners/person-names.ts'

/** What can be chosen for a task: somebody of the team, a contact of the customer, or nobody. */
export type AssigneeChoice =
  | { readonly kind: 'me' | 'person'; readonly person: PersonView }
  | { readonly kind: 'contact'; readonly person: OwnerContact }
  | { readonly kind: 'nobody' }

interface AssigneeSearch {
  readonly people: readonly PersonView[]
  readonly contacts: readonly OwnerContact[]
  readonly me: PersonView
  readonly assignee: string | null
  readonly text: string
}

/** As many contacts are listed; the others are found by typing. */
const mostContacts = 50

export interface AssigneeChoices {
  readonly choices: readonly AssigneeChoice[]
  /** How many contacts are not listed. */
  readonly leftOut: number
}

/**
 * The choices for a search text. Without a text: oneself first, then everyone else, then the contacts who are offered or
 * have the task, then nobody where somebody has it. With one: those in whose name or title every word of it occurs.
 */
export function assigneeChoices({ people, contacts, me, assignee, text }: AssigneeSearch): AssigneeChoices {
  const words = text
    .toLocaleLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '')
  const isFound = ({ name, title }: NamedPerson & { readonly title: string | null }) => {
    const described = `${name} ${title ?? ''}`.toLocaleLowerCase()
    return words.every((word) => described.includes(word))
  }
  const found = people.filter(isFound)
  const offered = contacts.filter((one) => (one.isOffered || one.id === assignee) && isFound(one))
  const own = found.some(({ id }) => id === me.id)
  return {
    choices: [
      ...(own ? [{ kind: 'me' as const, person: me }] : []),
      ...found.filter(({ id }) => id !== me.id).map((person) => ({ kind: 'person' as const, person })),
      ...offered.slice(0, mostContacts).map((person) => ({ kind: 'contact' as const, person })),
      ...(assignee !== null && words.length === 0 ? [{ kind: 'nobody' as const }] : []),
    ],
    leftOut: Math.max(0, offered.length - mostContacts),
  }
}
