import { gateStatus } from '../../gate/gates.ts'
import type { Standing } from '../../standing/standing.ts'
import { taskRecord } from '../../state/records.ts'
import { taskStates } from '../../state/task-state.ts'
import type { ChangeTaskState } from '../command.ts'
import { accept, refuse, type TaskDecision } from '../decision.ts'
import type { TaskStateChanged } from '../event.ts'
import type { Rejection } from '../rejection.ts'
import { written } from '../written.ts'
import { taskHindrance } from './task-hindrance.ts'

/** Moves a task from any state to any other; only a gate's way to `complete` can be shut. */
export function changeTaskState(standing: Standing, command: ChangeTaskState): TaskDecision<TaskStateChanged> {
  const { task, to } = command
  // A state that needs no reason keeps none, so that an old one never stands beside a new state.
  const reason = taskStates[to].needsReason ? written(command.reason) : null
  const hindrance = taskHindrance(standing, command) ?? hindranceOf(standing, command, reason)
  if (hindrance !== null) return refuse(hindrance)
  const record = taskRecord(standing.engagement, task)
  if (record.state === to && record.reason === reason) return refuse({ code: 'nothing-to-change' })
  return accept({ type: 'TaskStateChanged', task, from: record.state, to, reason })
}

function hindranceOf(standing: Standing, { task, to }: ChangeTaskState, reason: string | null): Rejection | null {
  if (taskStates[to].needsReason && reason === null) return { code: 'reason-required', to }
  if (to !== 'complete') return null
  const gate = gateStatus(standing, task)
  return gate?.state === 'shut' ? { code: 'gate-shut', task, blockers: gate.blockers } : null
}
