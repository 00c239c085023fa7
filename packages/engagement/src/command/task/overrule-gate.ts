import { gateStatus } from '../../gate/gates.ts'
import type { Standing } from '../../standing/standing.ts'
import { taskRecord } from '../../state/records.ts'
import type { OverruleGate } from '../command.ts'
import { accept, refuse, type TaskDecision } from '../decision.ts'
import { type DecisionContext, lackOf } from '../decision-context.ts'
import type { GateOverruled } from '../event.ts'
import { written } from '../written.ts'
import { taskHindrance } from './task-hindrance.ts'

/** Opens a gate that is shut, for somebody with the right, and keeps why and what was left. */
export function overruleGate(
  standing: Standing,
  command: OverruleGate,
  context: DecisionContext,
): TaskDecision<GateOverruled> {
  const { task } = command
  const hindrance = taskHindrance(standing, command)
  if (hindrance !== null) return refuse(hindrance)
  const gate = gateStatus(standing, task)
  if (gate === null) return refuse({ code: 'no-gate', task })
  const lack = lackOf('overrule-gates', context.actor, context)
  if (lack !== null) return refuse(lack)
  if (gate.state !== 'shut') return refuse({ code: 'gate-not-shut', task })
  const reason = written(command.reason)
  if (reason === null) return refuse({ code: 'reason-required', to: null })
  const { state } = taskRecord(standing.engagement, task)
  return accept({ type: 'GateOverruled', task, from: state, reason, blockers: gate.blockers })
}
