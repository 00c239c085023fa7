import { isCalendarDate } from '@fairlead/playbook'
import type { DecisionContext } from '../../command/decision-context.ts'
import type { Rejection } from '../../command/rejection.ts'
import type { Standing } from '../../standing/standing.ts'
import { oneLine } from '../../written/one-line.ts'
import type { NextAction } from '../note-record.ts'
import { namesHindrance } from './names-hindrance.ts'

/** The most characters of a next action. */
export const longestAction = 500

/** A next action in its normal form, or why it is none [E205]. */
export function normalAction(
  standing: Standing,
  action: NextAction | null,
  context: DecisionContext,
): { readonly action: NextAction | null } | Rejection {
  if (action === null) return { action }
  const { owner, date } = action
  const text = oneLine(action.text.normalize('NFC'))
  if (text === null || text.length > longestAction) {
    return { code: 'wrong-note-text', part: 'next-action', most: longestAction }
  }
  const named = owner === null ? null : namesHindrance(standing, [owner], context)
  if (named !== null) return named
  if (date !== null && !isCalendarDate(date)) return { code: 'wrong-date', found: date }
  return { action: { text, owner, date } }
}
