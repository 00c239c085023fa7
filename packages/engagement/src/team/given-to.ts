import { customerContact, isGuest } from '../site/guest.ts'
import type { Engagement, PersonId } from '../state/engagement.ts'
import { taskRecord } from '../state/records.ts'
import type { TaskKey } from '../state/task-key.ts'

/**
 * Whom a piece of work was given to, as long as it can be theirs: what was given to a contact who is none of the customer
 * any more is nobody's by that [E261].
 */
export function givenTo(engagement: Pick<Engagement, 'tasks' | 'contacts'>, key: TaskKey): PersonId | null {
  const { assignee } = taskRecord(engagement, key)
  return assignee === null || isStillThere(engagement, assignee) ? assignee : null
}

/** Whether somebody is not a contact who is none of the customer any more. */
export function isStillThere(engagement: Pick<Engagement, 'contacts'>, person: PersonId): boolean {
  return !isGuest(person) || customerContact(engagement, person) !== null
}
