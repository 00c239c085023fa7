import { accept, type Decision, refuse } from '../../command/decision.ts'
import type { DecisionContext } from '../../command/decision-context.ts'
import { written } from '../../command/written.ts'
import type { Standing } from '../../standing/standing.ts'
import type { WithdrawRequest } from '../request-command.ts'
import { requestFor } from './request-hindrance.ts'

/** Who asked needs nobody any more, and says why. */
export function withdrawRequest(standing: Standing, command: WithdrawRequest, context: DecisionContext): Decision {
  const { request } = command
  const found = requestFor(standing, command, context)
  if ('code' in found) return refuse(found)
  const reason = written(command.reason)
  if (reason === null) return refuse({ code: 'reason-required', to: null })
  return accept({ type: 'RequestWithdrawn', request, reason })
}
