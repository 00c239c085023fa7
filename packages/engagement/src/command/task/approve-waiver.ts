import type { Standing } from '../../standing/standing.ts'
import { taskRecord } from '../../state/records.ts'
import type { ApproveWaiver } from '../command.ts'
import { accept, refuse, type TaskDecision } from '../decision.ts'
import { type DecisionContext, lackOf } from '../decision-context.ts'
import type { WaiverApproved } from '../event.ts'
import { taskHindrance } from './task-hindrance.ts'

/** Approves a waiver that waits for this person. */
export function approveWaiver(
  standing: Standing,
  command: ApproveWaiver,
  context: DecisionContext,
): TaskDecision<WaiverApproved> {
  const { task } = command
  const hindrance = taskHindrance(standing, command)
  if (hindrance !== null) return refuse(hindrance)
  const { waiver } = taskRecord(standing.engagement, task)
  if (waiver === null) return refuse({ code: 'no-waiver', task })
  if (waiver.approver !== context.actor) return refuse({ code: 'not-the-approver', approver: waiver.approver })
  const lack = lackOf('approve-waivers', context.actor, context)
  if (lack !== null) return refuse(lack)
  const { until, approvedAt } = waiver
  const { today } = standing
  if (until !== null && until < today) return refuse({ code: 'waiver-over', until, today })
  return approvedAt === null ? accept({ type: 'WaiverApproved', task }) : refuse({ code: 'nothing-to-change' })
}
