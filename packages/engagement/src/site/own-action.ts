import { isInPlay, type Standing } from '../standing/standing.ts'
import type { TaskKey } from '../state/task-key.ts'
import { isCustomerRole } from '../team/customer-role.ts'
import { givenTo } from '../team/given-to.ts'
import { plannedTask, sharingOf } from './sharing.ts'

/** With whom a piece of work lies, as a customer sees it. */
export type Owner =
  /** With the contact who looks. */
  | 'you'
  /** With somebody else of the customer, or with whoever of them fills the role. */
  | 'customer'
  | 'team'

/**
 * With whom a piece of work lies, to a contact: what was given to them, and what a role of the customer does and nobody
 * was given, is theirs; a gate is always the team's [E222].
 */
export function ownerOf(standing: Standing, key: TaskKey, contact: string): Owner {
  const planned = standing.plan.tasks.get(key)
  if (planned === undefined || plannedTask(standing, planned)?.gate != null) return 'team'
  const assignee = givenTo(standing.engagement, key)
  if (assignee === contact) return 'you'
  if (assignee !== null) return sharingOf(standing, key).because === 'given-to-contact' ? 'customer' : 'team'
  return isCustomerRole(standing, planned) ? 'you' : 'team'
}

/**
 * Whether a contact may say how far a piece of work is: it is shared, in play, and theirs. A workshop is held and a
 * questionnaire accepted instead.
 */
export function isOwnAction(standing: Standing, key: TaskKey, contact: string): boolean {
  const planned = standing.plan.tasks.get(key)
  if (planned === undefined || !isInPlay(standing, key) || !sharingOf(standing, key).isShared) return false
  const kind = plannedTask(standing, planned)?.kind ?? 'plain'
  return kind !== 'workshop' && kind !== 'questionnaire' && ownerOf(standing, key, contact) === 'you'
}
