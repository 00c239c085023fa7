import type { ProcessId, TaskId } from '@fairlead/playbook'
import { isMandatoryHere } from '../plan/plan-tasks.ts'
import { isInPlay, isMandatoryLeft, itemsOf, type Standing } from '../standing/standing.ts'
import { taskRecord } from '../state/records.ts'
import type { TaskKey } from '../state/task-key.ts'
import { isInForce } from '../state/task-record.ts'
import { isSettled } from '../state/task-state.ts'
import type { GateStatus } from './gate-status.ts'

/**
 * The status of the gate that `task` is, or `null` where it is none.
 *
 * Gates of one process do not wait for each other, or two of them would stay shut for ever. A gate that is open names
 * no blockers: work that is reopened later does not shut it again [E23].
 */
export function gateStatus(standing: Standing, task: TaskKey): GateStatus | null {
  const processes = gatedProcesses(standing, task)
  if (processes.length === 0) return null
  if (isComplete(standing, task)) return { task, state: 'open', blockers: [], waived: [], waivedUntil: null }
  const { blockers, waived } = workBehind(standing, processes)
  const state = blockers.size > 0 ? 'shut' : 'ready'
  return { task, state, blockers: [...blockers], waived: [...waived], waivedUntil: firstEnd(standing, waived) }
}

/** What would keep the gate that `task` is shut were it not open; none where it is no gate. */
export function gateBlockers(standing: Standing, task: TaskKey): readonly TaskKey[] {
  return [...workBehind(standing, gatedProcesses(standing, task)).blockers]
}

/** The gates of a process that are in play. */
export function gatesInPlay(standing: Standing, process: ProcessId): readonly TaskKey[] {
  return [...(standing.index.gatesOf.get(process) ?? [])].filter((gate) => isInPlay(standing, gate))
}

/**
 * The tasks that have to be completed before `process` can end, in page order: its gates that are in play and not open
 * and, where it has none in play, what is mandatory and left. Empty when it can end.
 */
export function processWaitsFor(standing: Standing, process: ProcessId): readonly TaskKey[] {
  const gates = gatesInPlay(standing, process)
  if (gates.length > 0) return gates.filter((gate) => !isComplete(standing, gate))
  return itemsOf(standing, process)
    .filter((item) => isMandatoryLeft(standing, item))
    .map((item) => item.key)
}

function workBehind(standing: Standing, processes: readonly ProcessId[]) {
  const blockers = new Set<TaskKey>()
  const waived = new Set<TaskKey>()
  for (const process of processes) {
    const gates = standing.index.gatesOf.get(process)
    for (const item of itemsOf(standing, process)) {
      if (gates?.has(item.task.id) === true) continue
      if (isMandatoryLeft(standing, item)) blockers.add(item.key)
      else if (isMandatoryHere(item) && isHeldByWaiver(standing, item.key)) waived.add(item.key)
    }
  }
  return { blockers, waived }
}

/** A task that stands on several pages can be the gate of more than one of them. */
function gatedProcesses({ index }: Standing, task: TaskId): readonly ProcessId[] {
  const gates = (index.placesOf.get(task) ?? []).flatMap((place) => place.task.gate ?? [])
  return [...new Set(gates.map((gate) => gate.process))]
}

function isComplete(standing: Standing, task: TaskKey): boolean {
  return taskRecord(standing.engagement, task).state === 'complete'
}

function isHeldByWaiver(standing: Standing, key: TaskKey): boolean {
  const { state, waiver } = taskRecord(standing.engagement, key)
  return !isSettled(state) && isInForce(waiver, standing.today)
}

function firstEnd({ engagement }: Standing, waived: ReadonlySet<TaskKey>): string | null {
  const ends = [...waived].flatMap((key) => taskRecord(engagement, key).waiver?.until ?? [])
  return ends.sort()[0] ?? null
}
