import type { RoleId, ServiceId } from '@fairlead/playbook'
import type { PlannedTask } from '../plan/plan.ts'
import { isGuest } from '../site/guest.ts'
import type { Standing } from '../standing/standing.ts'
import type { PersonId } from '../state/engagement.ts'
import { taskRecord } from '../state/records.ts'
import { givenTo } from './given-to.ts'
import { slotId } from './team-slot.ts'

/** Whose work a task is, and through what: somebody gave it to them, or they are the first in its role. */
export type Responsible =
  | { readonly person: PersonId; readonly through: 'task' }
  | {
      readonly person: PersonId
      readonly through: 'role'
      readonly role: RoleId
      /** The service for which the person fills the role; `null` for all of the engagement. */
      readonly service: ServiceId | null
    }

/**
 * Whose work a task is: of whom it was given to, else of the primary of the first of its roles that somebody fills, for
 * its service before for the engagement as a whole; `null` where it is nobody's [E40].
 */
export function responsibleFor(standing: Standing, planned: PlannedTask): Responsible | null {
  const assignee = givenTo(standing.engagement, planned.key)
  return assignee === null ? throughRole(standing, planned) : { person: assignee, through: 'task' }
}

/**
 * Whose of the team a task is to look after: of whoever is responsible, or where it lies with the customer, of whoever
 * would be had it been given to nobody [E262].
 */
export function responsibleInTeam(standing: Standing, planned: PlannedTask): PersonId | null {
  const responsible = responsibleFor(standing, planned)
  if (responsible === null || !isGuest(responsible.person)) return responsible?.person ?? null
  return throughRole(standing, planned)?.person ?? null
}

function throughRole(standing: Standing, planned: PlannedTask): Responsible | null {
  const { engagement } = standing
  const { added } = taskRecord(engagement, planned.key)
  const service = added === null ? (planned.service ?? onlyService(planned)) : added.service
  for (const role of rolesOf(standing, planned)) {
    for (const filledFor of new Set([service, null])) {
      const slot = engagement.team.get(slotId(role, filledFor))?.slot ?? null
      if (slot !== null) return { person: slot.primary, through: 'role', role, service: filledFor }
    }
  }
  return null
}

/** The roles that a task is for, in the order of the page on which it applies. */
export function rolesOf({ index, engagement }: Standing, planned: PlannedTask): readonly RoleId[] {
  const { added } = taskRecord(engagement, planned.key)
  if (added !== null) return added.role === null ? [] : [added.role]
  const places = index.placesOf.get(planned.task) ?? []
  return places.find(({ process }) => process.id === planned.process)?.task.roles ?? []
}

/** The one service in scope that a task is done for; `null` where it is more than one, or none in particular. */
function onlyService({ reasons }: PlannedTask): ServiceId | null {
  let only: ServiceId | null = null
  for (const reason of reasons) {
    const [one, other] = reason.kind === 'service' ? reason.inScope : []
    if (one === undefined) continue
    if (other !== undefined || only !== null) return null
    only = one
  }
  return only
}
