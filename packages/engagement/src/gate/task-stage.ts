import type { PlannedTask } from '../plan/plan.ts'
import type { Standing } from '../standing/standing.ts'
import { taskRecord } from '../state/records.ts'
import { type ProcessStage, processStage } from './process-stage.ts'

/** From the stage that says most about a task to the one that says least. */
const order: readonly ProcessStage[] = ['open', 'ahead', 'ended', 'idle']

/** Tells of pieces of work in which stage the process stands to which they belong; asks each process once. */
export function taskStages(standing: Standing): (planned: PlannedTask) => ProcessStage {
  const stages = new Map([...standing.index.processes.keys()].map((id) => [id, processStage(standing, id)]))
  return ({ key, task, process }) => {
    const { added } = taskRecord(standing.engagement, key)
    const places =
      added === null ? (standing.index.placesOf.get(task) ?? []).map((place) => place.process.id) : [process]
    const found = new Set(places.map((place) => stages.get(place) ?? 'idle'))
    return order.find((stage) => found.has(stage)) ?? 'idle'
  }
}

/** Whether nobody has to do a task any more: it is optional, and every process that it belongs to has ended [E87]. */
export function isPassedBy({ mandatory }: PlannedTask, stage: ProcessStage): boolean {
  return stage === 'ended' && !mandatory
}
