import { accept, type Decision, refuse } from '../../command/decision.ts'
import type { Standing } from '../../standing/standing.ts'
import type { RemoveMaterial } from '../workshop-command.ts'
import { materialOf } from './material-of.ts'

/** Takes a material away; one that the customer was given stays, with what they were given [E93]. */
export function removeMaterial(standing: Standing, command: RemoveMaterial): Decision {
  const { task } = command
  const material = materialOf(standing, command)
  if ('code' in material) return refuse(material)
  if (material.handedOver.length > 0) return refuse({ code: 'material-handed-over', material: material.id })
  return accept({ type: 'MaterialRemoved', task, material: material.id })
}
