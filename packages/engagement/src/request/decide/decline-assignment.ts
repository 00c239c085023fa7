import { accept, type Decision, refuse } from '../../command/decision.ts'
import type { DecisionContext } from '../../command/decision-context.ts'
import { written } from '../../command/written.ts'
import type { Standing } from '../../standing/standing.ts'
import type { DeclineAssignment } from '../request-command.ts'
import { requestFor } from './request-hindrance.ts'

/** Who was assigned cannot do it, and says why: somebody else has to be assigned. */
export function declineAssignment(standing: Standing, command: DeclineAssignment, context: DecisionContext): Decision {
  const { request } = command
  const found = requestFor(standing, command, context)
  if ('code' in found) return refuse(found)
  const reason = written(command.reason)
  if (reason === null) return refuse({ code: 'reason-required', to: null })
  return accept({ type: 'AssignmentDeclined', request, reason })
}
