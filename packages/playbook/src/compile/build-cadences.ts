import { withFigures } from '../cadence/service-figures.ts'
import { conditionScope } from '../condition/condition-scope.ts'
import type { ReadManifest } from '../manifest/read-manifest.ts'
import type { Cadence } from '../model/cadence.ts'
import type { FactDefinition } from '../model/fact.ts'
import { sourceOf } from '../model/source-of.ts'
import { type ConditionCollector, conditionCollector } from './condition-collector.ts'

interface BuiltCadences {
  readonly cadences: readonly Cadence[]
  /** Its conditions, which can ask for more than those of tasks. */
  readonly conditions: ConditionCollector
}

/** The cadences of a manifest, in its order. */
export function buildCadences(
  { manifest, keyOf, spanOf }: ReadManifest,
  facts: readonly FactDefinition[],
): BuiltCadences {
  const conditions = conditionCollector(conditionScope(withFigures(facts), manifest.constants))
  const cadences = Object.entries(manifest.cadences).map(
    ([id, { name, notes, every, condition, role }]): Cadence => ({
      id,
      name,
      notes: [...new Set(notes)],
      every,
      condition: conditions.at(condition, spanOf(['cadences', id, 'condition'])),
      role: role ?? null,
      source: sourceOf(keyOf(['cadences', id])),
    }),
  )
  return { cadences, conditions }
}
