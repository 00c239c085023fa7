import type { PersonView } from '@fairlead/contract'
import { anyOf, type Words } from './words.ts'

/** The people of the team who have a right; customers look on, whatever right they have. */
export function peopleWith(people: Iterable<PersonView>, right: PersonView['rights'][number]): readonly PersonView[] {
  return [...people].filter(({ kind, rights }) => kind !== 'customer' && rights.includes(right))
}

/** Any one of these people by name: "Mei Chen or Astrid Lindqvist". */
export function anyOfPeople(words: Words, people: readonly PersonView[]): string {
  return anyOf(
    words,
    people.map(({ name }) => name),
  )
}
