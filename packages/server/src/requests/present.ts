import type { RequestView } from '@fairlead/contract'
import { clockOf, type RequestId, type Standing, turnOf } from '@fairlead/engagement'
import type { Shown } from '../engagements/shown.ts'

/** A request for a person, or `null` where there is none of this name. */
export function presentRequest(
  standing: Pick<Standing, 'index' | 'engagement'>,
  id: RequestId,
): Shown<RequestView> | null {
  const record = standing.engagement.requests.get(id)
  return record === undefined ? null : { id, ...record, turn: turnOf(record), clock: clockOf(standing, record) }
}
