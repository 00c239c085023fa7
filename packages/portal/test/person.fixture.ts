import type { PersonView } from '@fairlead/contract'

/** A deployment engineer without rights, with what is said of the person here. */
export function aPerson(id: string, said: Partial<PersonView> = {}): PersonView {
  return {
    id,
    name: id,
    title: 'Deployment engineer',
    kind: 'engineer',
    roles: 'any',
    rights: [],
    access: 'all',
    email: null,
    language: null,
    ...said,
  }
}
