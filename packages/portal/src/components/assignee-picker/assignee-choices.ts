import type { PersonView } from '@fairlead/contract'

/** What can be chosen for a task: a person, or nobody. */
export type AssigneeChoice =
  | { readonly kind: 'me'; readonly person: PersonView }
  | { readonly kind: 'person'; readonly person: PersonView }
  | { readonly kind: 'nobody' }

interface AssigneeSearch {
  readonly people: readonly PersonView[]
  readonly me: PersonView
  readonly assignee: string | null
  readonly text: string
}

/**
 * The choices for a search text. Without a text: oneself first, then everyone else, then nobody where somebody has the
 * task. With one: the people in whose name or title every word of it occurs.
 */
export function assigneeChoices({ people, me, assignee, text }: AssigneeSearch): readonly AssigneeChoice[] {
  const words = text
    .toLocaleLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '')
  const found = people.filter((person) => {
    const described = `${person.name} ${person.title}`.toLocaleLowerCase()
    return words.every((word) => described.includes(word))
  })
  const others = found.filter((person) => person.id !== me.id)
  const choices: AssigneeChoice[] = others.map((person) => ({ kind: 'person', person }))
  if (found.some((person) => person.id === me.id)) choices.unshift({ kind: 'me', person: me })
  if (assignee !== null && words.length === 0) choices.push({ kind: 'nobody' })
  return choices
}
