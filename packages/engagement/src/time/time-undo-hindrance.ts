import type { DecisionContext } from '../command/decision-context.ts'
import type { Restoration } from '../command/event.ts'
import type { Rejection } from '../command/rejection.ts'
import type { Engagement } from '../state/engagement.ts'
import { othersTime, timeHindrance } from './time-hindrance.ts'

/** Why an entry cannot be again what it was, or `null`: what no command could enter comes back neither [E38]. */
export function timeUndoHindrance(
  engagement: Engagement,
  { entry, content }: Restoration['time'][number],
  context: DecisionContext,
): Rejection | null {
  const now = engagement.time.get(entry)?.entry ?? null
  const denied = now === null ? null : othersTime(now.person, context)
  if (denied !== null || content === null) return denied
  if (!context.people.has(content.person)) return { code: 'unknown-person', person: content.person }
  return timeHindrance(engagement, content, { own: entry, context })
}
