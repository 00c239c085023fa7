import { accept, type Decision, refuse } from '../../command/decision.ts'
import type { DecisionContext } from '../../command/decision-context.ts'
import { written } from '../../command/written.ts'
import type { Standing } from '../../standing/standing.ts'
import type { AskBack } from '../request-command.ts'
import { requestFor } from './request-hindrance.ts'

/** Asks who asked, and waits for the answer. */
export function askBack(standing: Standing, command: AskBack, context: DecisionContext): Decision {
  const { request } = command
  const found = requestFor(standing, command, context)
  if ('code' in found) return refuse(found)
  const question = written(command.question)
  if (question === null) return refuse({ code: 'text-required', field: 'question' })
  return accept({ type: 'RequestAskedBack', request, question })
}
