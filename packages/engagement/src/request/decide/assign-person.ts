import { accept, type Decision, refuse } from '../../command/decision.ts'
import type { DecisionContext } from '../../command/decision-context.ts'
import type { Standing } from '../../standing/standing.ts'
import { canFill } from '../../team/person.ts'
import type { AssignPerson } from '../request-command.ts'
import { requestedRole } from '../requested-role.ts'
import { requestFor } from './request-hindrance.ts'

/** Assigns somebody who can fill the role of the team, also in the place of whom was assigned and has not begun [E154]. */
export function assignPerson(standing: Standing, command: AssignPerson, context: DecisionContext): Decision {
  const { request, person: id } = command
  const person = context.people.get(id)
  if (person === undefined) return refuse({ code: 'unknown-person', person: id })
  const found = requestFor(standing, command, context)
  if ('code' in found) return refuse(found)
  const role = requestedRole(standing.index.release, found)
  if (!canFill(person, role)) return refuse({ code: 'cannot-fill', role, person: id })
  if (found.person === id) return refuse({ code: 'nothing-to-change' })
  return accept({ type: 'PersonAssigned', request, person: id })
}
