import type { ReadManifest } from '../manifest/read-manifest.ts'
import type { FactDefinition } from '../model/fact.ts'
import { sourceOf } from '../model/source-of.ts'

/** The facts of a manifest, in its order. */
export function factDefinitions({ manifest, keyOf }: ReadManifest): readonly FactDefinition[] {
  return Object.entries(manifest.facts).map(([id, fact]): FactDefinition => {
    const base = { id, label: fact.label, help: fact.help ?? null, source: sourceOf(keyOf(['facts', id])) }
    switch (fact.type) {
      case 'number':
        return { ...base, type: 'number', unit: fact.unit ?? null }
      case 'money':
        return { ...base, type: 'money', currency: fact.currency }
      case 'date':
      case 'text':
      case 'yes-no':
        return { ...base, type: fact.type }
      case 'choice':
      case 'set':
        return { ...base, type: fact.type, choices: Object.entries(fact.choices).map(([id, label]) => ({ id, label })) }
      default:
        return fact satisfies never
    }
  })
}
