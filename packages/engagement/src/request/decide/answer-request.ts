import { accept, type Decision, refuse } from '../../command/decision.ts'
import type { DecisionContext } from '../../command/decision-context.ts'
import { written } from '../../command/written.ts'
import type { Standing } from '../../standing/standing.ts'
import type { AnswerRequest } from '../request-command.ts'
import { requestFor } from './request-hindrance.ts'

/** Answers what was asked back: the request waits for its decision again. */
export function answerRequest(standing: Standing, command: AnswerRequest, context: DecisionContext): Decision {
  const { request } = command
  const found = requestFor(standing, command, context)
  if ('code' in found) return refuse(found)
  const answer = written(command.answer)
  if (answer === null) return refuse({ code: 'text-required', field: 'answer' })
  return accept({ type: 'RequestAnswered', request, answer })
}
