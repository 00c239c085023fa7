import { accept, type Decision, refuse } from '../../command/decision.ts'
import type { DecisionContext } from '../../command/decision-context.ts'
import { written } from '../../command/written.ts'
import type { Standing } from '../../standing/standing.ts'
import type { EndRequest } from '../request-command.ts'
import { requestFor } from './request-hindrance.ts'

/** Ends what somebody was asked for, and says what came of it. */
export function endRequest(standing: Standing, command: EndRequest, context: DecisionContext): Decision {
  const { request } = command
  const found = requestFor(standing, command, context)
  if ('code' in found) return refuse(found)
  const summary = written(command.summary)
  if (summary === null) return refuse({ code: 'text-required', field: 'summary' })
  return accept({ type: 'RequestEnded', request, summary })
}
