import type { Party, RoleId } from '@fairlead/playbook'
import type { Standing } from '../standing/standing.ts'
import type { PersonId } from '../state/engagement.ts'
import { tasksLeft } from '../work/tasks-left.ts'
import { isFilledByCustomer, liesWithCustomer } from './customer-role.ts'
import { canFill, type Person } from './person.ts'
import { responsibleFor, rolesOf } from './responsible.ts'
import type { TeamSlot } from './team-slot.ts'

/** How it stands with one role of an engagement. */
export interface RoleStatus {
  readonly role: RoleId
  readonly party: Party
  /** Who fills it: for the engagement first, then for services in the order in which they were given. */
  readonly slots: readonly TeamSlot[]
  /** What is still to do for this role. */
  readonly tasksLeft: number
  /** Those of them that are nobody's. */
  readonly unassigned: number
  /** Who could fill it. */
  readonly candidates: readonly PersonId[]
  /** Work waits for this role, nobody fills it, and nobody there is can. */
  readonly isUnfillable: boolean
}

/** How it stands with every role that has work in play or people, in the order of the release [E41]. */
export function teamStatus(standing: Standing, people: Iterable<Person>): readonly RoleStatus[] {
  const known = [...people]
  const work = workByRole(standing)
  const slots = [...standing.engagement.team.values()].flatMap(({ slot }) => slot ?? [])
  return standing.index.release.roles.flatMap(({ id: role, party }): readonly RoleStatus[] => {
    const filled = slots.filter((slot) => slot.role === role).sort((a, b) => rank(a) - rank(b))
    const { left, unassigned } = work.get(role) ?? { left: 0, unassigned: 0 }
    if (left === 0 && filled.length === 0) return []
    const candidates = known.filter((person) => canFill(person, role)).map(({ id }) => id)
    const isFilled = filled.length > 0 || isFilledByCustomer(standing, role)
    const isUnfillable = left > 0 && !isFilled && candidates.length === 0
    return [{ role, party, slots: filled, tasksLeft: left, unassigned, candidates, isUnfillable }]
  })
}

function rank({ service }: TeamSlot): number {
  return service === null ? 0 : 1
}

function workByRole(standing: Standing): ReadonlyMap<RoleId, { readonly left: number; readonly unassigned: number }> {
  const work = new Map<RoleId, { left: number; unassigned: number }>()
  for (const { planned } of tasksLeft(standing)) {
    const isNobodys = responsibleFor(standing, planned) === null && !liesWithCustomer(standing, planned)
    for (const role of rolesOf(standing, planned)) {
      const so = work.get(role) ?? { left: 0, unassigned: 0 }
      work.set(role, { left: so.left + 1, unassigned: so.unassigned + (isNobodys ? 1 : 0) })
    }
  }
  return work
}
