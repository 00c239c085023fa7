/** What a routing table can ask of the request itself. */
export type OwnInput = 'role' | 'service' | 'language'

const inputs: readonly string[] = ['role', 'service', 'language'] satisfies readonly OwnInput[]

/** What a routing table misses: in the request itself, and of the customer. */
export interface Missing {
  readonly own: readonly OwnInput[]
  readonly facts: readonly string[]
}

/** Parts what is missing; where a fact has the name of a part of the request the fact is meant. */
export function partMissing(missing: readonly string[], facts: readonly { readonly id: string }[]): Missing {
  const isOwn = (id: string): id is OwnInput => inputs.includes(id) && !facts.some((fact) => fact.id === id)
  return { own: missing.filter(isOwn), facts: missing.filter((id) => !isOwn(id)) }
}
