import type { RoleId } from '@fairlead/playbook'
import type { PlannedTask } from '../plan/plan.ts'
import { customerContact } from '../site/guest.ts'
import type { Standing } from '../standing/standing.ts'
import { rolesOf } from './responsible.ts'

/** Whether the first of the roles that a piece of work is for is one of the customer. */
export function isCustomerRole(standing: Standing, planned: PlannedTask): boolean {
  return isOfCustomer(standing, rolesOf(standing, planned)[0])
}

/** Whether a role of the customer is filled by who they are: as soon as there is somebody of them. */
export function isFilledByCustomer(standing: Standing, role: RoleId | undefined): boolean {
  const { engagement } = standing
  const hasPeople = () => [...engagement.contacts.keys()].some((id) => customerContact(engagement, id) !== null)
  return isOfCustomer(standing, role) && hasPeople()
}

/**
 * Whether work that nobody was given is the customer's all the same: a role of theirs does it, and there is somebody of
 * them [E264].
 */
export function liesWithCustomer(standing: Standing, planned: PlannedTask): boolean {
  return isFilledByCustomer(standing, rolesOf(standing, planned)[0])
}

function isOfCustomer({ index }: Standing, role: RoleId | undefined): boolean {
  return index.release.roles.find(({ id }) => id === role)?.party === 'customer'
}
