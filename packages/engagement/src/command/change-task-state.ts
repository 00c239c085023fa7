import { gateStatus } from '../gate/gates.ts'
import { isInPlay, type Standing, standingOf } from '../standing/standing.ts'
import type { Engagement } from '../state/engagement.ts'
import { taskRecord } from '../state/records.ts'
import { taskStates } from '../state/task-state.ts'
import type { ChangeTaskState } from './command.ts'
import { accept, type Decision, type DecisionContext, refuse, staleness } from './decision.ts'
import type { Rejection } from './rejection.ts'

/** Moves a task from any state to any other; only a gate's way to `complete` can be shut. */
export function changeTaskState(state: Engagement, command: ChangeTaskState, { release }: DecisionContext): Decision {
  const { task, to } = command
  const standing = standingOf(release, state)
  if (!standing.index.tasks.has(task)) return refuse({ code: 'unknown-task', task })
  const record = taskRecord(state, task)
  const reason = reasonOf(command)
  const hindrance = staleness(command.expectedRevision, record.revision) ?? hindranceOf(standing, command, reason)
  if (hindrance !== null) return refuse(hindrance)
  if (record.state === to && record.reason === reason) return refuse({ code: 'nothing-to-change' })
  return accept({ type: 'TaskStateChanged', task, from: record.state, to, reason })
}

/** A state that needs no reason keeps none, so that an old one never stands beside a new state. */
function reasonOf({ to, reason }: ChangeTaskState): string | null {
  const given = reason?.trim() ?? ''
  return taskStates[to].needsReason && given !== '' ? given : null
}

function hindranceOf(standing: Standing, { task, to }: ChangeTaskState, reason: string | null): Rejection | null {
  if (!isInPlay(standing, task)) return { code: 'task-not-applicable', task }
  if (taskStates[to].needsReason && reason === null) return { code: 'reason-required', to }
  if (to !== 'complete') return null
  const gate = gateStatus(standing, task)
  return gate?.state === 'shut' ? { code: 'gate-shut', task, blockers: gate.blockers } : null
}
