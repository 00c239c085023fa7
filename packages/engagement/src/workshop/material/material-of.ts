import type { Rejection } from '../../command/rejection.ts'
import { isTask } from '../../command/task/task-hindrance.ts'
import type { Standing } from '../../standing/standing.ts'
import type { HandOverMaterial, RemoveMaterial } from '../workshop-command.ts'
import { workshopHindrance } from '../workshop-hindrance.ts'
import type { Material } from '../workshop-record.ts'
import { workshopRecord } from '../workshop-record-of.ts'

/** The material that a command is about, or why nothing can be done with it. */
export function materialOf(standing: Standing, command: HandOverMaterial | RemoveMaterial): Material | Rejection {
  const { task } = command
  if (!isTask(standing, task)) return { code: 'unknown-task', task }
  const { materials } = workshopRecord(standing.engagement, task)
  const material = materials.find(({ id }) => id === command.material)
  if (material === undefined) return { code: 'unknown-material', material: command.material }
  return workshopHindrance(standing, command) ?? material
}
