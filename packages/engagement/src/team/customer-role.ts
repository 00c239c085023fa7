import type { PlannedTask } from '../plan/plan.ts'
import { customerContact } from '../site/guest.ts'
import type { Standing } from '../standing/standing.ts'
import { rolesOf } from './responsible.ts'

/** Whether the first of the roles that a piece of work is for is one of the customer. */
export function isCustomerRole(standing: Standing, planned: PlannedTask): boolean {
  const [first] = rolesOf(standing, planned)
  return standing.index.release.roles.find(({ id }) => id === first)?.party === 'customer'
}

/**
 * Whether work that nobody was given is the customer's all the same: a role of theirs does it, and there is somebody of
 * them [E264].
 */
export function liesWithCustomer(standing: Standing, planned: PlannedTask): boolean {
  const { engagement } = standing
  const hasPeople = () => [...engagement.contacts.keys()].some((id) => customerContact(engagement, id) !== null)
  return isCustomerRole(standing, planned) && hasPeople()
}
