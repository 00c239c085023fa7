import type { Engagement, RequestCommand } from '@fairlead/engagement'
import type { DemoMoment } from './demo-moment.ts'
import type { DemoRequestAction } from './demo-request-move.ts'

/** The command with which somebody does this to the request that was made last. */
export function demoRequestCommand(
  { requests }: Engagement,
  does: DemoRequestAction,
  { ids }: DemoMoment,
): RequestCommand {
  if (does.kind === 'ask') {
    const { kind: _, ...wish } = does
    return { type: 'AskForPerson', id: ids(), language: 'en', where: 'remote', tried: null, ...wish }
  }
  const [request, record] = [...requests].at(-1) ?? []
  if (request === undefined || record === undefined)
    throw new Error(`Unexpected ${does.kind} in the demo, expected ask`)
  const of = { request, expectedRevision: record.revision }
  switch (does.kind) {
    case 'approve-request':
      return { type: 'ApproveRequest', ...of }
    case 'reject-request':
      return { type: 'RejectRequest', reason: does.reason, ...of }
    case 'ask-back':
      return { type: 'AskBack', question: does.question, ...of }
    case 'send-person':
      return { type: 'AssignPerson', person: does.person, ...of }
    case 'accept-request':
      return { type: 'AcceptAssignment', ...of }
    case 'end-request':
      return { type: 'EndRequest', summary: does.summary, ...of }
    default:
      return does satisfies never
  }
}
