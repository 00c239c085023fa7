import { accept, type Decision, refuse } from '../../command/decision.ts'
import type { DecisionContext } from '../../command/decision-context.ts'
import type { Standing } from '../../standing/standing.ts'
import type { AcceptAssignment } from '../request-command.ts'
import { requestFor } from './request-hindrance.ts'

/** Who was assigned begins. */
export function acceptAssignment(standing: Standing, command: AcceptAssignment, context: DecisionContext): Decision {
  const { request } = command
  const found = requestFor(standing, command, context)
  if ('code' in found) return refuse(found)
  return accept({ type: 'AssignmentAccepted', request })
}
