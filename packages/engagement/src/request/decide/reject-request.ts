import { accept, type Decision, refuse } from '../../command/decision.ts'
import type { DecisionContext } from '../../command/decision-context.ts'
import { written } from '../../command/written.ts'
import type { Standing } from '../../standing/standing.ts'
import type { RejectRequest } from '../request-command.ts'
import { requestFor } from './request-hindrance.ts'

/** Rejects a request, and says why. */
export function rejectRequest(standing: Standing, command: RejectRequest, context: DecisionContext): Decision {
  const { request } = command
  const found = requestFor(standing, command, context)
  if ('code' in found) return refuse(found)
  const reason = written(command.reason)
  if (reason === null) return refuse({ code: 'reason-required', to: null })
  return accept({ type: 'RequestRejected', request, reason })
}
