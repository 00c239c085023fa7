import { accept, type Decision, refuse } from '../../command/decision.ts'
import type { Standing } from '../../standing/standing.ts'
import type { HandOverMaterial } from '../workshop-command.ts'
import { isCurrentHandedOver } from '../workshop-stage.ts'
import { materialOf } from './material-of.ts'

/** Records that the customer was given the version that there is; it is given once [E93]. */
export function handOverMaterial(standing: Standing, command: HandOverMaterial): Decision {
  const { task } = command
  const material = materialOf(standing, command)
  if ('code' in material) return refuse(material)
  if (isCurrentHandedOver(material)) return refuse({ code: 'nothing-to-change' })
  return accept({ type: 'MaterialHandedOver', task, material: material.id })
}
