import type { RequestView } from '@fairlead/contract'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/runtime-macro'
import { stageNames } from '../names/stage-names.ts'

/** One step of the way of a request. */
export interface StageStep {
  readonly id: string
  readonly name: MessageDescriptor
  /** `current` is where it waits now, `stopped` where it went no further. */
  readonly state: 'done' | 'current' | 'stopped' | 'ahead'
}

type Came = Pick<RequestView, 'stage' | 'decidedBy' | 'person'>

const way = [
  { id: 'asked-for', name: msg`Asked for` },
  { id: 'decision', name: msg`Decision` },
  { id: 'assignment', name: msg`Assignment` },
  { id: 'acceptance', name: msg`Acceptance` },
  { id: 'work', name: msg`Work` },
] as const

/** The way of a request as a line of steps: those behind it, the one that it waits at, and those ahead. */
export function stageSteps(request: Came): readonly StageStep[] {
  const at = placeOf(request)
  const { stage } = request
  const isStopped = stage === 'rejected' || stage === 'withdrawn'
  const steps = way.map((step, place): StageStep => {
    if (place < at) return { ...step, state: 'done' }
    if (place > at) return { ...step, state: 'ahead' }
    return isStopped ? { ...step, name: stageNames[stage], state: 'stopped' } : { ...step, state: 'current' }
  })
  return isStopped ? steps.slice(0, at + 1) : steps
}

/** How many steps are behind it. */
function placeOf({ stage, decidedBy, person }: Came): number {
  switch (stage) {
    case 'submitted':
    case 'asked':
    case 'rejected':
      return 1
    case 'approved':
      return 2
    case 'assigned':
      return 3
    case 'active':
      return 4
    case 'ended':
      return 5
    case 'withdrawn':
      return decidedBy === null ? 1 : person === null ? 2 : 3
    default:
      return stage satisfies never
  }
}
