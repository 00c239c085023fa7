import { type DecisionContext, lackOf } from '../command/decision-context.ts'
import type { Restoration } from '../command/event.ts'
import type { Rejection } from '../command/rejection.ts'
import { accessHolder } from '../request/request-record.ts'
import { requestedRole } from '../request/requested-role.ts'
import type { Standing } from '../standing/standing.ts'
import { canFill } from '../team/person.ts'

type RestoredRequest = Restoration['requests'][number]

/**
 * Why a request cannot be again what it was, or `null`. What was asked for is withdrawn, never unmade; what somebody did
 * to a request only they take back; and who would decide again, or give access again, needs the right to [E156].
 */
export function requestUndoHindrance(
  { index, engagement }: Standing,
  { request, record }: RestoredRequest,
  context: DecisionContext,
): Rejection | null {
  if (record === null) return { code: 'withdraw-instead', request }
  const doer = context.past?.recorded.actor
  if (doer !== undefined && doer !== context.actor) return { code: 'not-theirs', request, people: [doer] }
  const now = engagement.requests.get(request)
  const holder = accessHolder(record)
  const givesAccess = holder !== null && holder !== (now === undefined ? null : accessHolder(now))
  const isDecided = record.decidedBy !== null && record.decidedBy !== now?.decidedBy
  if (givesAccess || isDecided) {
    const lack = lackOf('decide-requests', context.actor, context)
    if (lack !== null) return lack
  }
  if (!givesAccess) return null
  const person = context.people.get(holder)
  if (person === undefined) return { code: 'unknown-person', person: holder }
  const role = requestedRole(index.release, record)
  return canFill(person, role) ? null : { code: 'cannot-fill', role, person: holder }
}
