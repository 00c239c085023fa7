import { foldName } from '../compile/align/name-spelling.ts'
import type { FactDefinition } from '../model/fact.ts'

/** Finds facts by their id or their label in any language; where two have one label the first counts. */
export function factsByName(facts: readonly FactDefinition[]): (name: string) => FactDefinition | null {
  const byName = new Map<string, FactDefinition>()
  const take = (name: string, fact: FactDefinition) => {
    if (!byName.has(foldName(name))) byName.set(foldName(name), fact)
  }
  for (const fact of facts) take(fact.id, fact)
  for (const fact of facts) for (const label of Object.values(fact.label)) take(label, fact)
  return (name) => byName.get(foldName(name)) ?? null
}
