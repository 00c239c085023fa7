import { isCalendarDate } from '@fairlead/playbook'
import type { Standing } from '../../standing/standing.ts'
import { taskRecord } from '../../state/records.ts'
import type { WaiveTask } from '../command.ts'
import { accept, refuse, type TaskDecision } from '../decision.ts'
import { type DecisionContext, lackOf } from '../decision-context.ts'
import type { TaskWaived } from '../event.ts'
import type { Rejection } from '../rejection.ts'
import { written } from '../written.ts'
import { isTask, taskHindrance } from './task-hindrance.ts'

/** Asks for a waiver of a mandatory task that is in play; who names themself as the approver approves it with that. */
export function waiveTask(standing: Standing, command: WaiveTask, context: DecisionContext): TaskDecision<TaskWaived> {
  const { task, approver, until } = command
  if (!isTask(standing, task)) return refuse({ code: 'unknown-task', task })
  if (!context.people.has(approver)) return refuse({ code: 'unknown-person', person: approver })
  const reason = written(command.reason)
  const hindrance = taskHindrance(standing, command) ?? hindranceOf(standing, command)
  if (hindrance !== null) return refuse(hindrance)
  if (reason === null) return refuse({ code: 'reason-required', to: null })
  const lack = lackOf('approve-waivers', approver, context)
  if (lack !== null) return refuse(lack)
  const { waiver } = taskRecord(standing.engagement, task)
  const approved = approver === context.actor
  const isSame = waiver?.reason === reason && waiver.approver === approver && waiver.until === until
  // Who asks again for what is approved takes no approval back with that.
  if (isSame && (waiver.approvedAt !== null || !approved)) return refuse({ code: 'nothing-to-change' })
  return accept({ type: 'TaskWaived', task, reason, approver, until, approved })
}

function hindranceOf({ plan, today }: Standing, { task, until }: WaiveTask): Rejection | null {
  if (plan.tasks.get(task)?.mandatory !== true) return { code: 'not-mandatory', task }
  if (until === null) return null
  if (!isCalendarDate(until)) return { code: 'wrong-date', found: until }
  return until < today ? { code: 'waiver-over', until, today } : null
}
