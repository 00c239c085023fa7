import type { QuestionId } from '@fairlead/playbook'
import { accept, type Decision, refuse } from '../command/decision.ts'
import type { Rejection } from '../command/rejection.ts'
import type { Standing } from '../standing/standing.ts'
import { type AnswerChanges, changesBetween, isNoChange, withChanges } from './answers/answer-changes.ts'
import { normalChanges } from './answers/normal-changes.ts'
import type { QuestionnaireIndex } from './answers/questionnaire-index.ts'
import { openQuestionnaire } from './open-questionnaire.ts'
import type { SaveAnswers } from './questionnaire-command.ts'
import { answerable } from './questionnaire-record.ts'

/** Keeps answers, each of which fits its question; what is required may still be missing. */
export function saveAnswers(standing: Standing, command: SaveAnswers): Decision {
  const open = openQuestionnaire(standing, command, {
    stages: answerable,
    unknown: (index) => unknownIn(index, command),
  })
  if (!open.ok) return open
  const { answers } = open.record
  const normal = normalChanges(open.index, command, answers)
  if (!normal.ok) return refuse(normal.rejection)
  const changes = changesBetween(answers, withChanges(answers, normal.changes))
  if (isNoChange(changes)) return refuse({ code: 'nothing-to-change' })
  return accept({ type: 'AnswersSaved', task: command.task, ...changes, sheet: command.sheet })
}

/** The first section or question that the questionnaire lacks, or has in another place. */
function unknownIn({ sections, questions }: QuestionnaireIndex, { values, rows }: AnswerChanges): Rejection | null {
  const isOnce = (question: QuestionId) => questions.get(question)?.section.forEach === null
  const question = Object.keys(values).find((id) => !isOnce(id))
  if (question !== undefined) return { code: 'unknown-question', question }
  for (const [section, splice] of Object.entries(rows)) {
    const found = sections.get(section)
    if (found === undefined || found.forEach === null) return { code: 'unknown-section', section }
    const known = new Set(found.questions.map(({ id }) => id))
    for (const row of splice.rows) {
      const unknown = Object.keys(row).find((id) => !known.has(id))
      if (unknown !== undefined) return { code: 'unknown-question', question: unknown }
    }
  }
  return null
}
