import { namedIn } from '../decision/routing/read-routing-cell.ts'
import { routingCell } from '../decision/routing/routing-answers.ts'
import { idNamed } from '../decision/routing/routing-world.ts'
import type { RoleId } from '../model/release.ts'
import type { Team } from '../model/team.ts'
import type { Written } from '../reader/page.ts'
import type { CheckedPlaybook } from './checked-playbook.ts'

/** A row that sends a request for a role to a team that has another. */
export interface RouteOfAnotherRole {
  /** The cell that names the roles. */
  readonly cell: Written
  readonly role: RoleId
  readonly team: Team
  /** Whether some team has the role. */
  readonly isOfATeam: boolean
}

/** Every role of every row beside a team whose people do not fill it. */
export function* routesOfAnotherRole({ decisions, compiled }: CheckedPlaybook): Iterable<RouteOfAnotherRole> {
  const { teams = [], roles = [], services = [] } = compiled.release ?? {}
  const named = { roles: { all: roles, idOf: (name: string) => idNamed(name, roles) } }
  const names = { ...named, services: { all: services, idOf: () => null } }
  for (const { model, table } of decisions) {
    for (const [row, answer] of table?.routing?.entries() ?? []) {
      const team = teams.find(({ id }) => id === answer.team)
      const cell = routingCell(model.written, row, 'role')
      const asks = model.written.columns.some(({ asks }) => asks === 'role')
      if (team === undefined || cell === null || !asks) continue
      for (const role of namedIn(cell.value, 'role', names) ?? []) {
        if (role !== team.role) yield { cell, role, team, isOfATeam: teams.some((other) => other.role === role) }
      }
    }
  }
}
