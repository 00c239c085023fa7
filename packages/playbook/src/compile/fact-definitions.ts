import type { DeclaredFact } from '../manifest/fact-schema.ts'
import type { ReadManifest } from '../manifest/read-manifest.ts'
import type { FactDefinition, FactId } from '../model/fact.ts'
import type { Source } from '../model/release.ts'
import { sourceOf } from '../model/source-of.ts'

/** The facts of a manifest, in its order. */
export function factDefinitions({ manifest, keyOf }: ReadManifest): readonly FactDefinition[] {
  return Object.entries(manifest.facts).map(([id, fact]) => factDefinition(id, fact, sourceOf(keyOf(['facts', id]))))
}

/** What a manifest declares as a fact, or in the shape of one, by this name. */
export function factDefinition(id: FactId, fact: DeclaredFact, source: Source): FactDefinition {
  const base = { id, label: fact.label, help: fact.help ?? null, source }
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
}
