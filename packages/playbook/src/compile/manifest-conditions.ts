import type { ManifestPath } from '../manifest/manifest-places.ts'
import type { ReadManifest } from '../manifest/read-manifest.ts'
import type { Condition, OutcomeId, ProcessId, TaskId } from '../model/release.ts'
import type { ConditionCollector } from './condition-collector.ts'

/** The conditions of a manifest: `undefined` where it has none, `null` where what it has is none. */
export interface ManifestConditions {
  ofTask(task: TaskId): Condition | null | undefined
  ofStep(process: ProcessId, step: string): Condition | null | undefined
  ofOutcome(process: ProcessId, outcome: OutcomeId): Condition | null | undefined
}

/** Compiles all of them, also those of entries that no page answers to: what is wrong with one is said either way. */
export function manifestConditions(
  { manifest, spanOf }: ReadManifest,
  conditions: ConditionCollector,
): ManifestConditions {
  const found = new Map<string, Condition | null>()
  const take = (text: string | undefined, entry: ManifestPath): void => {
    if (text !== undefined) found.set(entry.join('\n'), conditions.at(text, spanOf([...entry, 'condition'])))
  }
  for (const [task, { condition }] of Object.entries(manifest.tasks)) take(condition, ['tasks', task])
  for (const [process, { steps, outcomes }] of Object.entries(manifest.processes)) {
    for (const [step, { condition }] of Object.entries(steps)) take(condition, ['processes', process, 'steps', step])
    for (const [outcome, { condition }] of Object.entries(outcomes)) {
      take(condition, ['processes', process, 'outcomes', outcome])
    }
  }
  const of = (...entry: readonly string[]) => found.get(entry.join('\n'))
  return {
    ofTask: (task) => of('tasks', task),
    ofStep: (process, step) => of('processes', process, 'steps', step),
    ofOutcome: (process, outcome) => of('processes', process, 'outcomes', outcome),
  }
}
