import type { PhaseId, ProcessId } from '@fairlead/playbook'
import { type Counts, countPhase } from '../plan/counts.ts'
import type { Standing } from '../standing/standing.ts'
import type { GateStatus } from './gate-status.ts'
import { gateStatus, gatesInPlay } from './gates.ts'
import { type ProcessStage, processStage } from './process-stage.ts'

/** Where a phase stands: its processes, its tasks, and the gates that end it. */
export interface PhaseStatus {
  /** `null` gathers the processes of no phase. */
  readonly phase: PhaseId | null
  readonly processes: readonly ProcessId[]
  readonly counts: Counts
  /** The exit tasks: gates of its processes that are in play. */
  readonly gates: readonly GateStatus[]
  readonly stage: ProcessStage
}

/** Every phase that has a process, in the order of the release; those of no phase come last [E45]. */
export function phaseStatuses(standing: Standing): readonly PhaseStatus[] {
  const { release } = standing.index
  const phases = [...release.phases.map(({ id }) => id), null]
  return phases.flatMap((phase): readonly PhaseStatus[] => {
    const processes = release.processes.filter((process) => process.phase === phase).map(({ id }) => id)
    if (processes.length === 0) return []
    const exits = new Set(processes.flatMap((process) => gatesInPlay(standing, process)))
    const gates = [...exits].flatMap((gate) => gateStatus(standing, gate) ?? [])
    const stage = phaseStage(processes.map((process) => processStage(standing, process)))
    return [{ phase, processes, counts: countPhase(standing, phase), gates, stage }]
  })
}

function phaseStage(stages: readonly ProcessStage[]): ProcessStage {
  const counted = stages.filter((stage) => stage !== 'idle')
  if (counted.length === 0) return 'idle'
  if (counted.every((stage) => stage === 'ended')) return 'ended'
  return counted.every((stage) => stage === 'ahead') ? 'ahead' : 'open'
}
