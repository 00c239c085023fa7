import type { EngagementView, RequestView } from '@fairlead/contract'
import { type RequestStep, type RequestWay, requestWays } from './request-ways.ts'

interface Acting {
  readonly me: string
  readonly can: Pick<EngagementView['can'], 'change' | 'decideRequests'>
}

/** The step that each stage waits for; `null` where it is over. */
const turns: Readonly<Record<RequestView['stage'], RequestStep | null>> = {
  submitted: 'ApproveRequest',
  asked: 'AnswerRequest',
  approved: 'AssignPerson',
  assigned: 'AcceptAssignment',
  active: 'EndRequest',
  ended: null,
  rejected: null,
  withdrawn: null,
}

/** The step that a request waits for, and whether the person who acts can take it; `null` where it is over. */
export function awaitedWay(request: RequestView, acting: Acting): RequestWay | null {
  const way = requestWays(request, acting).find(({ step }) => step === turns[request.stage])
  return way ?? null
}

/** What the person who acts has to do next with a request; `null` where it is not their turn. */
export function nextStep(request: RequestView, acting: Acting): RequestStep | null {
  // Whoever asked can end it, too, but it is the turn of who was assigned.
  if (request.stage === 'active' && request.person !== acting.me) return null
  const way = awaitedWay(request, acting)
  return way === null || way.hindrance !== null ? null : way.step
}
