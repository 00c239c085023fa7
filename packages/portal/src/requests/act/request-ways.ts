import { type EngagementView, type RequestView, requestSteps } from '@fairlead/contract'

/** What can be done with a request that there is. */
export type RequestStep = keyof typeof requestSteps

/** Why somebody cannot take a step: it needs a right, nobody decides their own request, or it is up to others. */
export type StepHindrance = 'right' | 'own' | 'others' | 'looking-on'

export interface RequestWay {
  readonly step: RequestStep
  /** `null` where the person who acts can take it. */
  readonly hindrance: StepHindrance | null
}

interface Acting {
  readonly me: string
  readonly can: Pick<EngagementView['can'], 'change' | 'decideRequests'>
}

/** The steps that a request can take from where it stands, and for each whether the person who acts can take it. */
export function requestWays(
  request: Pick<RequestView, 'stage' | 'by' | 'person'>,
  acting: Acting,
): readonly RequestWay[] {
  return (Object.keys(requestSteps) as RequestStep[])
    .filter((step) => requestSteps[step].from.includes(request.stage))
    .map((step) => ({ step, hindrance: hindranceOf(step, request, acting) }))
}

function hindranceOf(
  step: RequestStep,
  { by: asker, person }: Pick<RequestView, 'by' | 'person'>,
  { me, can }: Acting,
): StepHindrance | null {
  const { by } = requestSteps[step]
  if (by.includes('decider')) {
    if (!can.decideRequests) return can.change ? 'right' : 'looking-on'
    return asker === me ? 'own' : null
  }
  const isMine = (by.includes('asker') && asker === me) || (by.includes('assigned') && person === me)
  return isMine ? null : 'others'
}
