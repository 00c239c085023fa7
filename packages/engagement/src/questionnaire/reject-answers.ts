import { accept, type Decision, refuse } from '../command/decision.ts'
import type { Rejection } from '../command/rejection.ts'
import { written } from '../command/written.ts'
import type { Standing } from '../standing/standing.ts'
import type { QuestionnaireIndex } from './answers/questionnaire-index.ts'
import { openQuestionnaire } from './open-questionnaire.ts'
import type { RejectAnswers } from './questionnaire-command.ts'

/** Gives answers back to be mended, with a remark on a question or a reason at least. */
export function rejectAnswers(standing: Standing, command: RejectAnswers): Decision {
  const open = openQuestionnaire(standing, command, {
    stages: ['in-review'],
    unknown: (index) => unknownIn(index, command),
  })
  if (!open.ok) return open
  const reason = written(command.reason)
  const remarks = Object.fromEntries(
    Object.entries(command.remarks).flatMap(([question, remark]) => {
      const text = written(remark)
      return text === null ? [] : [[question, text]]
    }),
  )
  if (reason === null && Object.keys(remarks).length === 0) return refuse({ code: 'reason-required', to: null })
  return accept({ type: 'AnswersRejected', task: command.task, remarks, reason })
}

function unknownIn({ questions }: QuestionnaireIndex, { remarks }: RejectAnswers): Rejection | null {
  const question = Object.keys(remarks).find((id) => !questions.has(id))
  return question === undefined ? null : { code: 'unknown-question', question }
}
