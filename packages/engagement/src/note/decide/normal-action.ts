import { isCalendarDate } from '@fairlead/playbook'
import type { DecisionContext } from '../../command/decision-context.ts'
import type { Rejection } from '../../command/rejection.ts'
import { customerContact, isGuest } from '../../site/guest.ts'
import type { Standing } from '../../standing/standing.ts'
import type { PersonId } from '../../state/engagement.ts'
import { oneLine } from '../../written/one-line.ts'
import type { Audience, NextAction } from '../note-record.ts'
import { namesHindrance } from './names-hindrance.ts'

/** The most characters of a next action. */
export const longestAction = 500

interface Given {
  readonly action: NextAction | null
  /** Whom its note is for. */
  readonly audience: Audience
}

/** A next action in its normal form, or why it is none [E205]. */
export function normalAction(
  standing: Standing,
  { action, audience }: Given,
  context: DecisionContext,
): { readonly action: NextAction | null } | Rejection {
  if (action === null) return { action }
  const { owner, date } = action
  const text = oneLine(action.text.normalize('NFC'))
  if (text === null || text.length > longestAction) {
    return { code: 'wrong-note-text', part: 'next-action', most: longestAction }
  }
  const named = owner === null ? null : ownerHindrance(standing, { owner, audience }, context)
  if (named !== null) return named
  if (date !== null && !isCalendarDate(date)) return { code: 'wrong-date', found: date }
  return { action: { text, owner, date } }
}

/** Why a next action cannot be somebody's: a contact of the customer does what stands in a note that they see [E260]. */
function ownerHindrance(
  standing: Standing,
  { owner, audience }: { readonly owner: PersonId; readonly audience: Audience },
  context: DecisionContext,
): Rejection | null {
  if (!isGuest(owner)) return namesHindrance(standing, [owner], context)
  if (customerContact(standing.engagement, owner) === null) return { code: 'unknown-person', person: owner }
  return audience === 'shared' ? null : { code: 'note-not-shared', person: owner }
}
