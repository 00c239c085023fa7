import type { Manifest } from '../manifest/manifest.ts'
import type { FactDefinition } from '../model/fact.ts'

/** The facts of a manifest, in its order. */
export function factDefinitions(manifest: Manifest): readonly FactDefinition[] {
  return Object.entries(manifest.facts).map(([id, fact]): FactDefinition => {
    const base = { id, label: fact.label, help: fact.help ?? null }
    switch (fact.type) {
      case 'number':
        return { ...base, type: 'number', unit: fact.unit ?? null }
      case 'yes-no':
        return { ...base, type: 'yes-no' }
      case 'choice':
      case 'set':
        return { ...base, type: fact.type, choices: Object.entries(fact.choices).map(([id, label]) => ({ id, label })) }
      default:
        return fact satisfies never
    }
  })
}
