import type { ProcessStage } from '../gate/process-stage.ts'
import { isPassedBy, taskStages } from '../gate/task-stage.ts'
import type { PlannedTask } from '../plan/plan.ts'
import { isInPlay, type Standing } from '../standing/standing.ts'
import { taskRecord } from '../state/records.ts'
import { isSettled } from '../state/task-state.ts'

/** A piece of work that is still to do, and the stage of its process; of several, that of the one which is open. */
export interface TaskLeft {
  readonly planned: PlannedTask
  readonly stage: ProcessStage
}

/** Every task in play that is neither done nor set aside nor passed by, in the order of the plan [E48]. */
export function tasksLeft(standing: Standing): readonly TaskLeft[] {
  const stageOf = taskStages(standing)
  return [...standing.plan.tasks.values()].flatMap((planned) => {
    const { state } = taskRecord(standing.engagement, planned.key)
    if (!isInPlay(standing, planned.key) || isSettled(state)) return []
    const stage = stageOf(planned)
    return isPassedBy(planned, stage) ? [] : [{ planned, stage }]
  })
}
