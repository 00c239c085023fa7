import { accept, type Decision, refuse } from '../../command/decision.ts'
import { unknownName } from '../../command/unknown-name.ts'
import { written } from '../../command/written.ts'
import type { Standing } from '../../standing/standing.ts'
import type { AskForPerson } from '../request-command.ts'
import { routeOf } from './route-of.ts'

/** Asks for somebody, and sends that where the routing table of the playbook says [E150][E153]. */
export function askForPerson(standing: Standing, command: AskForPerson): Decision {
  const { index, plan, engagement } = standing
  const { id: request, task, role, service, language, where } = command
  if (task !== null && !plan.tasks.has(task)) return refuse({ code: 'unknown-task', task })
  const unknown = unknownName(index.release, command)
  if (unknown !== null) return refuse(unknown)
  const why = written(command.why)
  if (why === null) return refuse({ code: 'text-required', field: 'why' })
  const wish = { task, role, service, language: written(language), where, why, tried: written(command.tried) }
  if (engagement.requests.has(request)) return refuse({ code: 'nothing-to-change' })
  const found = routeOf(standing, wish)
  return found.ok ? accept({ type: 'PersonAskedFor', request, wish, route: found.route }) : refuse(found.rejection)
}
