import { canonicalJson } from '@fairlead/playbook'
import type { Standing } from '../standing/standing.ts'
import { canFill } from '../team/person.ts'
import { slotId, type TeamSlot } from '../team/team-slot.ts'
import type { AssignRole } from './command.ts'
import { accept, type Decision, refuse, staleness } from './decision.ts'
import type { DecisionContext } from './decision-context.ts'
import { unknownName } from './unknown-name.ts'

/** Says who fills a role: people who can, each once, and one of them first. */
export function assignRole({ index, engagement }: Standing, command: AssignRole, context: DecisionContext): Decision {
  const { role, service } = command
  const people = [...new Set(command.people)]
  const primary = command.primary ?? people[0] ?? null
  const unknown = unknownName(index.release, command)
  if (unknown !== null) return refuse(unknown)
  const stranger = people.find((id) => !context.people.has(id))
  if (stranger !== undefined) return refuse({ code: 'unknown-person', person: stranger })
  // Nobody is first among people of whom they are none.
  if (primary !== null && !people.includes(primary)) return refuse({ code: 'unknown-person', person: primary })
  const record = engagement.team.get(slotId(role, service))
  const stale = staleness(command.expectedRevision, record?.revision ?? 0)
  if (stale !== null) return refuse(stale)
  const unfit = people.flatMap((id) => context.people.get(id) ?? []).find((person) => !canFill(person, role))
  if (unfit !== undefined) return refuse({ code: 'cannot-fill', role, person: unfit.id })
  const slot: TeamSlot | null = primary === null ? null : { role, service, people, primary }
  if (canonicalJson(slot) === canonicalJson(record?.slot ?? null)) return refuse({ code: 'nothing-to-change' })
  return accept({ type: 'RoleAssigned', role, service, slot })
}
