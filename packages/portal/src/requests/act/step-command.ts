import type { CommandInput, RequestView } from '@fairlead/contract'
import type { RequestStep } from './request-ways.ts'

type Plain = 'ApproveRequest' | 'AcceptAssignment'

/** The command of a step that needs no words. */
export function plainCommand({ id: request, revision: expectedRevision }: RequestView, step: Plain): CommandInput {
  return { type: step, request, expectedRevision }
}

/** The command of a step with what was said. */
export function sayingCommand(
  { id: request, revision: expectedRevision }: RequestView,
  step: Exclude<RequestStep, Plain | 'AssignPerson'>,
  text: string,
): CommandInput {
  const of = { request, expectedRevision }
  switch (step) {
    case 'RejectRequest':
    case 'DeclineAssignment':
    case 'WithdrawRequest':
      return { type: step, reason: text, ...of }
    case 'AskBack':
      return { type: step, question: text, ...of }
    case 'AnswerRequest':
      return { type: step, answer: text, ...of }
    case 'EndRequest':
      return { type: step, summary: text, ...of }
    default:
      return step satisfies never
  }
}
