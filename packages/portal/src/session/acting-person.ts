import type { PersonView } from '@fairlead/contract'

/** The person who was chosen, else the first manager, else anyone; `undefined` where there is nobody. */
export function actingPerson(people: readonly PersonView[], chosen: string | null): PersonView | undefined {
  return (
    people.find((person) => person.id === chosen) ?? people.find((person) => person.kind === 'manager') ?? people[0]
  )
}
