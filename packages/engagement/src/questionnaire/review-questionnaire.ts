import { accept, type Decision, refuse } from '../command/decision.ts'
import type { DecisionContext } from '../command/decision-context.ts'
import type { Standing } from '../standing/standing.ts'
import { openQuestionnaire } from './open-questionnaire.ts'
import type { ReviewQuestionnaire } from './questionnaire-command.ts'

/** Takes a questionnaire that came back for review, also over from somebody else. */
export function reviewQuestionnaire(
  standing: Standing,
  command: ReviewQuestionnaire,
  { actor }: DecisionContext,
): Decision {
  const open = openQuestionnaire(standing, command, { stages: ['returned', 'in-review'] })
  if (!open.ok) return open
  if (open.record.reviewer === actor && open.record.stage === 'in-review') return refuse({ code: 'nothing-to-change' })
  return accept({ type: 'ReviewStarted', task: command.task })
}
