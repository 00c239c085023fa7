import type { Standing } from '../../standing/standing.ts'
import { taskRecord } from '../../state/records.ts'
import type { UnlinkEvidence } from '../command.ts'
import { accept, refuse, type TaskDecision } from '../decision.ts'
import type { EvidenceUnlinked } from '../event.ts'
import { taskHindrance } from './task-hindrance.ts'

/** Takes evidence off a task. */
export function unlinkEvidence(standing: Standing, command: UnlinkEvidence): TaskDecision<EvidenceUnlinked> {
  const { task, evidence } = command
  const hindrance = taskHindrance(standing, command)
  if (hindrance !== null) return refuse(hindrance)
  const isThere = taskRecord(standing.engagement, task).evidence.some(({ id }) => id === evidence)
  return isThere ? accept({ type: 'EvidenceUnlinked', task, evidence }) : refuse({ code: 'unknown-evidence', evidence })
}
