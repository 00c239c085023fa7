import { accept, type Decision, refuse, staleness } from '../command/decision.ts'
import type { DecisionContext } from '../command/decision-context.ts'
import { gateStatus } from '../gate/gates.ts'
import { isInPlay, type Standing, standingOf } from '../standing/standing.ts'
import { taskRecord } from '../state/records.ts'
import type { TaskKey } from '../state/task-key.ts'
import { knownOnceAccepted } from './known-once-accepted.ts'
import { openQuestionnaire } from './open-questionnaire.ts'
import type { AcceptAnswers } from './questionnaire-command.ts'

/** Accepts answers: those that belong to facts become these facts, and the task is complete unless it is a shut gate. */
export function acceptAnswers(standing: Standing, command: AcceptAnswers, context: DecisionContext): Decision {
  const { task, expectedFactsRevision } = command
  const open = openQuestionnaire(standing, command, { stages: ['in-review'] })
  if (!open.ok) return open
  const stale = staleness(expectedFactsRevision, standing.engagement.factsRevision)
  if (stale !== null) return refuse(stale)
  const known = knownOnceAccepted(standing, open, { by: context.actor, at: context.now })
  if (!known.ok) return known
  const { facts } = known.known
  const after = standingOf(standing.index, { ...standing.engagement, facts }, { now: context.now })
  return accept({ type: 'AnswersAccepted', task, completes: isCompletable(after, task), facts, set: known.set })
}

/** Whether the task is complete with the acceptance: not where it is a gate that is shut by what is known then. */
function isCompletable(after: Standing, task: TaskKey): boolean {
  const isOpen = taskRecord(after.engagement, task).state !== 'complete' && isInPlay(after, task)
  return isOpen && gateStatus(after, task)?.state !== 'shut'
}
