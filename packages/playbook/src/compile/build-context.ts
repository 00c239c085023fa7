import type { Manifest } from '../manifest/manifest.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Language } from '../model/localized.ts'
import type { Condition, OutcomeId, ProcessId } from '../model/release.ts'
import type { ReadQuestionnaire } from '../questionnaire/read-questionnaire.ts'
import type { Page, PageStep } from '../reader/page.ts'
import type { ConditionCollector } from './condition-collector.ts'
import type { DueCollector } from './due/due-collector.ts'
import { manifestConditions } from './manifest-conditions.ts'
import { type PlannedRow, planTask, type TaskPlan } from './plan-task.ts'
import { languagesOf, type Playbook, type ProcessPages } from './playbook.ts'
import { sentQuestionnaires } from './sent-questionnaires.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What every part of a process is built with. */
export interface BuildContext {
  readonly languages: readonly Language[]
  readonly manifest: Manifest
  readonly vocabulary: Vocabulary
  /** The ids of the processes that the playbook has. */
  readonly processes: ReadonlySet<ProcessId>
  stepCondition(process: ProcessId, step: string, written: PageStep): Condition | null
  outcomeCondition(process: ProcessId, outcome: OutcomeId): Condition | null
  plan(row: PlannedRow): TaskPlan
}

/** One step in every language that has it, the model's first. */
export type StepPages = ReadonlyMap<Language, { readonly page: Page; readonly step: PageStep }>

interface ContextParts {
  readonly processes: readonly ProcessPages[]
  readonly vocabulary: Vocabulary
  readonly conditions: ConditionCollector
  readonly dues: DueCollector
  readonly questionnaires: readonly ReadQuestionnaire[]
  report(diagnostic: Diagnostic): void
}

export function buildContext(playbook: Playbook, parts: ContextParts): BuildContext {
  const { processes, vocabulary, conditions } = parts
  const { manifest } = playbook.manifest
  const declared = manifestConditions(playbook.manifest, conditions)
  const sent = sentQuestionnaires(parts.questionnaires)
  return {
    languages: languagesOf(playbook),
    manifest,
    vocabulary,
    processes: new Set(processes.map(({ id }) => id)),
    stepCondition: (process, step, written) => {
      const inManifest = declared.ofStep(process, step)
      if (inManifest !== undefined) return inManifest
      const label = written.labels.find(({ kind, values }) => kind === 'condition' && values.length > 0)
      return label === undefined ? null : conditions.at(label.text, label.span)
    },
    outcomeCondition: (process, outcome) => declared.ofOutcome(process, outcome) ?? null,
    plan: (row) => planTask(row, { ...parts, manifest: playbook.manifest, declared, sent }),
  }
}
