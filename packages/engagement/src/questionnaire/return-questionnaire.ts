import { accept, type Decision, refuse } from '../command/decision.ts'
import type { Standing } from '../standing/standing.ts'
import { factsOf } from '../state/records.ts'
import { answersMissing, missingAnswers } from './answers/missing-answers.ts'
import { openQuestionnaire } from './open-questionnaire.ts'
import type { ReturnQuestionnaire } from './questionnaire-command.ts'
import { answerable } from './questionnaire-record.ts'

/** Hands a questionnaire in, once nothing that is required is missing. */
export function returnQuestionnaire(standing: Standing, command: ReturnQuestionnaire): Decision {
  const { task } = command
  const open = openQuestionnaire(standing, command, { stages: answerable })
  if (!open.ok) return open
  const missing = missingAnswers(open.index, open.record.answers, factsOf(standing.engagement))
  if (missing.length > 0) return refuse(answersMissing(task, missing))
  return accept({ type: 'QuestionnaireReturned', task })
}
