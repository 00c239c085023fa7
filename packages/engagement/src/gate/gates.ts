import type { ProcessId, TaskId } from '@fairlead/playbook'
import { isInPlay, isMandatoryLeft, type Standing } from '../standing/standing.ts'
import { taskRecord } from '../state/records.ts'
import type { GateStatus } from './gate-status.ts'

/**
 * The status of the gate that `task` is, or `null` where it is none.
 *
 * Gates of one process do not wait for each other, or two of them would stay shut for ever. A gate that is open names
 * no blockers: work that is reopened later does not shut it again [E22].
 */
export function gateStatus(standing: Standing, task: TaskId): GateStatus | null {
  const gate = standing.index.tasks.get(task)?.task.gate ?? null
  if (gate === null) return null
  if (isComplete(standing, task)) return { task, state: 'open', blockers: [] }
  const blockers = mandatoryLeft(standing, gate.process).filter(
    (blocker) => standing.index.tasks.get(blocker)?.task.gate?.process !== gate.process,
  )
  return { task, state: blockers.length > 0 ? 'shut' : 'ready', blockers }
}

/**
 * The tasks that have to be completed before `process` can end, in page order: its gates that are in play and not open
 * and, where it has none in play, what is mandatory and left. Empty when it can end.
 */
export function processWaitsFor(standing: Standing, process: ProcessId): readonly TaskId[] {
  const gates = (standing.index.gatesOf.get(process) ?? []).map((gate) => gate.task.id)
  const inPlay = gates.filter((gate) => isInPlay(standing, gate))
  if (inPlay.length > 0) return inPlay.filter((gate) => !isComplete(standing, gate))
  return mandatoryLeft(standing, process)
}

function isComplete(standing: Standing, task: TaskId): boolean {
  return taskRecord(standing.engagement, task).state === 'complete'
}

function mandatoryLeft(standing: Standing, process: ProcessId): readonly TaskId[] {
  const tasks = (standing.index.tasksOf.get(process) ?? []).map((placed) => placed.task.id)
  return tasks.filter((task) => isMandatoryLeft(standing, task))
}
