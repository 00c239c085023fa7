import { accept, type Decision, refuse } from '../../command/decision.ts'
import type { DecisionContext } from '../../command/decision-context.ts'
import type { Standing } from '../../standing/standing.ts'
import type { ApproveRequest } from '../request-command.ts'
import { requestFor } from './request-hindrance.ts'

/** Approves a request: its team has to assign somebody now. */
export function approveRequest(standing: Standing, command: ApproveRequest, context: DecisionContext): Decision {
  const { request } = command
  const found = requestFor(standing, command, context)
  if ('code' in found) return refuse(found)
  return accept({ type: 'RequestApproved', request })
}
