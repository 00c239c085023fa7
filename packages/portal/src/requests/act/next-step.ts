import type { EngagementView, RequestView } from '@fairlead/contract'
import { type RequestStep, requestWays } from './request-ways.ts'

interface Acting {
  readonly me: string
  readonly can: EngagementView['can']
}

/** What the person who acts has to do next with a request; `null` where it is not their turn. To withdraw is never next. */
export function nextStep(request: RequestView, acting: Acting): RequestStep | null {
  // Whoever asked can end it at any time, but it is the turn of who was assigned.
  const isWaiting = request.stage === 'active' && request.person !== acting.me
  if (isWaiting) return null
  const next = requestWays(request, acting).find(
    ({ step, hindrance }) => hindrance === null && step !== 'WithdrawRequest',
  )
  return next?.step ?? null
}
