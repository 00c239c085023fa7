import { type Manifest, manifestOutcome, manifestStep, manifestTask } from '../manifest/manifest.ts'
import type { ManifestPath } from '../manifest/manifest-places.ts'
import type { Language } from '../model/localized.ts'
import type { Condition, OutcomeId, ProcessId, Source, Task, TaskId } from '../model/release.ts'
import { sourceOf } from '../model/source-of.ts'
import type { Page, PageStep } from '../reader/page.ts'
import type { ConditionCollector } from './condition-collector.ts'
import { languagesOf, type Playbook, type ProcessPages } from './playbook.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What every part of a process is built with. */
export interface BuildContext {
  readonly languages: readonly Language[]
  readonly manifest: Manifest
  readonly vocabulary: Vocabulary
  /** The ids of the processes that the playbook has. */
  readonly processes: ReadonlySet<ProcessId>
  stepCondition(process: ProcessId, step: string, written: PageStep): Condition | null
  taskCondition(task: TaskId): Condition | null
  outcomeCondition(process: ProcessId, outcome: OutcomeId): Condition | null
  /** What is planned for a task: what the manifest says of the task, else of its step. */
  planned(process: ProcessId, step: string, task: TaskId | null): PlannedTask
  /** Where the manifest declares a gate. */
  gateSource(task: TaskId): Source
}

/** What is planned of a task beside what its row says. */
export type PlannedTask = Pick<Task, 'kind' | 'due' | 'replaces'>

/** One step in every language that has it, the model's first. */
export type StepPages = ReadonlyMap<Language, { readonly page: Page; readonly step: PageStep }>

interface ContextParts {
  readonly processes: readonly ProcessPages[]
  readonly vocabulary: Vocabulary
  readonly conditions: ConditionCollector
}

export function buildContext(playbook: Playbook, { processes, vocabulary, conditions }: ContextParts): BuildContext {
  const { manifest, spanOf, keyOf } = playbook.manifest
  const inManifest = (text: string | undefined, path: ManifestPath): Condition | null =>
    text === undefined ? null : conditions.at(text, spanOf(path))
  const taskConditions = new Map(
    Object.entries(manifest.tasks).map(([task, { condition }]) => [
      task,
      inManifest(condition, ['tasks', task, 'condition']),
    ]),
  )
  return {
    languages: languagesOf(playbook),
    manifest,
    vocabulary,
    processes: new Set(processes.map(({ id }) => id)),
    stepCondition: (process, step, written) => {
      const label = written.labels.find(({ kind, values }) => kind === 'condition' && values.length > 0)
      const declared = manifestStep(manifest, process, step)?.condition
      return declared === undefined && label !== undefined
        ? conditions.at(label.text, label.span)
        : inManifest(declared, ['processes', process, 'steps', step, 'condition'])
    },
    taskCondition: (task) => taskConditions.get(task) ?? null,
    outcomeCondition: (process, outcome) => {
      const declared = manifestOutcome(manifest, process, outcome)?.condition
      return inManifest(declared, ['processes', process, 'outcomes', outcome, 'condition'])
    },
    planned: (process, step, task) => {
      const own = task === null ? undefined : manifestTask(manifest, task)
      const kind = own?.kind ?? manifestStep(manifest, process, step)?.kind ?? 'plain'
      return { kind, due: null, replaces: own?.replaces ?? [] }
    },
    gateSource: (task) => sourceOf(keyOf(['gates', task])),
  }
}
