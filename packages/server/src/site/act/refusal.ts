import type { RejectionCode } from '@fairlead/engagement'
import type { Refusal } from '../word/site-words.ts'

const over: ReadonlySet<RejectionCode> = new Set([
  'questionnaire-stage',
  'not-scheduled',
  'workshop-held',
  'session-over',
  'not-invited',
  'not-an-attendee',
  'outdated-reply',
  'unknown-invitation',
  'task-not-applicable',
  'unknown-task',
])

/** What somebody is told of what the engagement refused; `null` where it is as they wanted it anyway. */
export function refusalOf(code: RejectionCode): Refusal | null {
  if (code === 'nothing-to-change') return null
  if (code === 'stale-revision') return 'changed'
  if (code === 'not-granted') return 'not-yours'
  return over.has(code) ? 'over' : 'other'
}
