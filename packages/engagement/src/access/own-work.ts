import { accessHolder } from '../request/request-record.ts'
import type { Standing } from '../standing/standing.ts'
import type { PersonId } from '../state/engagement.ts'
import type { TaskKey } from '../state/task-key.ts'
import { responsibleFor, rolesOf } from '../team/responsible.ts'

/**
 * Whether a piece of work is somebody's own: it is theirs to do, they fill one of its roles, or it is what they were
 * asked for with a request that has not ended [E167].
 */
export function isOwnWork(standing: Standing, task: TaskKey, person: PersonId): boolean {
  const { engagement, plan } = standing
  const asked = [...engagement.requests.values()].some(
    (record) => record.wish.task === task && accessHolder(record) === person,
  )
  const planned = plan.tasks.get(task)
  if (asked || planned === undefined) return asked
  if (responsibleFor(standing, planned)?.person === person) return true
  const roles = new Set(rolesOf(standing, planned))
  return [...engagement.team.values()].some(
    ({ slot }) => slot?.people.includes(person) === true && roles.has(slot.role) && isFor(slot.service, planned),
  )
}

/** Whether who fills a role for a service, or for all of the engagement, fills it for this work. */
function isFor(service: string | null, planned: { readonly service: string | null }): boolean {
  return service === null || planned.service === null || planned.service === service
}

/** The keys of everything that is somebody's own. */
export function ownWork(standing: Standing, person: PersonId): readonly TaskKey[] {
  return [...standing.plan.tasks.keys()].filter((task) => isOwnWork(standing, task, person))
}
