import type { ProcessId, TaskId } from '@fairlead/playbook'
import { isInPlay, isMandatoryLeft, type Standing } from '../standing/standing.ts'
import { taskRecord } from '../state/records.ts'
import type { GateStatus } from './gate-status.ts'

/**
 * The status of the gate that `task` is, or `null` where it is none.
 *
 * Gates of one process do not wait for each other, or two of them would stay shut for ever. A gate that is open names
 * no blockers: work that is reopened later does not shut it again [E23].
 */
export function gateStatus(standing: Standing, task: TaskId): GateStatus | null {
  const processes = gatedProcesses(standing, task)
  if (processes.length === 0) return null
  if (isComplete(standing, task)) return { task, state: 'open', blockers: [] }
  const left = processes.flatMap((process) => {
    const gates = standing.index.gatesOf.get(process)
    return mandatoryLeft(standing, process).filter((other) => gates?.has(other) !== true)
  })
  return { task, state: left.length > 0 ? 'shut' : 'ready', blockers: [...new Set(left)] }
}

/**
 * The tasks that have to be completed before `process` can end, in page order: its gates that are in play and not open
 * and, where it has none in play, what is mandatory and left. Empty when it can end.
 */
export function processWaitsFor(standing: Standing, process: ProcessId): readonly TaskId[] {
  const gates = [...(standing.index.gatesOf.get(process) ?? [])].filter((gate) => isInPlay(standing, gate))
  if (gates.length > 0) return gates.filter((gate) => !isComplete(standing, gate))
  return mandatoryLeft(standing, process)
}

/** A task that stands on several pages can be the gate of more than one of them. */
function gatedProcesses({ index }: Standing, task: TaskId): readonly ProcessId[] {
  const gates = (index.placesOf.get(task) ?? []).flatMap((place) => place.task.gate ?? [])
  return [...new Set(gates.map((gate) => gate.process))]
}

function isComplete(standing: Standing, task: TaskId): boolean {
  return taskRecord(standing.engagement, task).state === 'complete'
}

function mandatoryLeft(standing: Standing, process: ProcessId): readonly TaskId[] {
  const places = standing.index.tasksOf.get(process) ?? []
  return places.filter((place) => isMandatoryLeft(standing, place)).map((place) => place.task.id)
}
