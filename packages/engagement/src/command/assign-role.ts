import { canonicalJson } from '@fairlead/playbook'
import type { Standing } from '../standing/standing.ts'
import { canFill } from '../team/person.ts'
import { slotId, type TeamSlot } from '../team/team-slot.ts'
import type { AssignRole } from './command.ts'
import { accept, type Decision, refuse, staleness } from './decision.ts'
import type { DecisionContext } from './decision-context.ts'
import type { Rejection } from './rejection.ts'

/** Says who fills a role: people who can, each once, and one of them first. */
export function assignRole(
  { index, engagement }: Standing,
  command: AssignRole,
  { people: known }: DecisionContext,
): Decision {
  const { role, service } = command
  const people = [...new Set(command.people)]
  const primary = command.primary ?? people[0] ?? null
  const unknown = unknownIn(
    { index, known },
    { role, service, people: primary === null ? people : [...people, primary] },
  )
  if (unknown !== null) return refuse(unknown)
  const record = engagement.team.get(slotId(role, service))
  const stale = staleness(command.expectedRevision, record?.revision ?? 0)
  if (stale !== null) return refuse(stale)
  const unfit = people.find((id) => !isFit(id))
  if (unfit !== undefined) return refuse({ code: 'cannot-fill', role, person: unfit })
  if (primary !== null && !people.includes(primary)) return refuse({ code: 'unknown-person', person: primary })
  const slot: TeamSlot | null = primary === null ? null : { role, service, people, primary }
  if (canonicalJson(slot) === canonicalJson(record?.slot ?? null)) return refuse({ code: 'nothing-to-change' })
  return accept({ type: 'RoleAssigned', role, service, slot })

  function isFit(id: string): boolean {
    const person = known.get(id)
    return person !== undefined && canFill(person, role)
  }
}

function unknownIn(
  { index, known }: Pick<Standing, 'index'> & { readonly known: DecisionContext['people'] },
  { role, service, people }: Pick<AssignRole, 'role' | 'service' | 'people'>,
): Rejection | null {
  if (!index.release.roles.some(({ id }) => id === role)) return { code: 'unknown-role', role }
  if (service !== null && !index.release.services.some(({ id }) => id === service)) {
    return { code: 'unknown-service', service }
  }
  const person = people.find((id) => !known.has(id))
  return person === undefined ? null : { code: 'unknown-person', person }
}
