import type { Standing } from '../../standing/standing.ts'
import { taskRecord } from '../../state/records.ts'
import type { EndWaiver } from '../command.ts'
import { accept, refuse, type TaskDecision } from '../decision.ts'
import type { WaiverEnded } from '../event.ts'
import { taskHindrance } from './task-hindrance.ts'

/** Takes a waiver back, or refuses one that waits; also of a task that no longer applies. */
export function endWaiver(standing: Standing, command: EndWaiver): TaskDecision<WaiverEnded> {
  const { task } = command
  const hindrance = taskHindrance(standing, command)
  if (hindrance !== null && hindrance.code !== 'task-not-applicable') return refuse(hindrance)
  const { waiver } = taskRecord(standing.engagement, task)
  return waiver === null ? refuse({ code: 'no-waiver', task }) : accept({ type: 'WaiverEnded', task })
}
