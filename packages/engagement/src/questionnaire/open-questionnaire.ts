import { type Refused, refuse, staleness } from '../command/decision.ts'
import type { Rejection } from '../command/rejection.ts'
import { isTask } from '../command/task/task-hindrance.ts'
import { isInPlay, type Standing } from '../standing/standing.ts'
import { questionnaireRecord } from '../state/records.ts'
import type { TaskKey } from '../state/task-key.ts'
import type { QuestionnaireIndex } from './answers/questionnaire-index.ts'
import { questionnaireOf } from './questionnaire-of.ts'
import type { QuestionnaireRecord, QuestionnaireStage } from './questionnaire-record.ts'

/** A questionnaire that a command may go on with. */
export interface OpenQuestionnaire {
  readonly ok: true
  readonly index: QuestionnaireIndex
  readonly record: QuestionnaireRecord
}

interface Demands {
  /** The stages in which the command is for something. */
  readonly stages: readonly QuestionnaireStage[]
  /** What it names that the questionnaire lacks. */
  readonly unknown?: (index: QuestionnaireIndex) => Rejection | null
}

/** The questionnaire of a task, or what keeps a command from going on with it, in the order of [E9]. */
export function openQuestionnaire(
  standing: Standing,
  { task, expectedRevision }: { readonly task: TaskKey; readonly expectedRevision: number },
  { stages, unknown = () => null }: Demands,
): OpenQuestionnaire | Refused {
  if (!isTask(standing, task)) return refuse({ code: 'unknown-task', task })
  const index = questionnaireOf(standing, task)
  if (index === null) return refuse({ code: 'no-questionnaire', task })
  const record = questionnaireRecord(standing.engagement, task)
  const rejection =
    unknown(index) ??
    staleness(expectedRevision, record.revision) ??
    (isInPlay(standing, task) ? null : { code: 'task-not-applicable' as const, task })
  if (rejection !== null) return refuse(rejection)
  const { stage } = record
  if (stages.includes(stage)) return { ok: true, index, record }
  return refuse({ code: 'questionnaire-stage', task, stage, expected: stages })
}
