import type { QueuedRequestView } from '@fairlead/contract'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/runtime-macro'

/** Whose turn it is with a request, for the person who acts. */
export type QueueGroup = 'mine' | 'others' | 'over'

export const queueGroups: readonly QueueGroup[] = ['mine', 'others', 'over']

/** What a person reads over each group of requests. */
export const queueGroupNames: Readonly<Record<QueueGroup, MessageDescriptor>> = {
  mine: msg`Your turn`,
  others: msg`Waiting for others`,
  over: msg`Over`,
}

/** The group that a request stands in. */
export function queueGroup({ isMyTurn, request }: Pick<QueuedRequestView, 'isMyTurn' | 'request'>): QueueGroup {
  if (isMyTurn) return 'mine'
  return request.turn.kind === 'nobody' ? 'over' : 'others'
}
