import type { ReleaseView } from '@fairlead/contract'
import { routingTable } from '@fairlead/playbook'
import { namedValues } from './named-values.ts'

/**
 * The roles that somebody can be asked for: those of the teams, and those that the routing table names. Where the
 * playbook has neither, all but the customer's.
 */
export function askedRoles(release: Pick<ReleaseView, 'roles' | 'teams' | 'decisions'>): readonly string[] {
  const table = routingTable(release)
  const named = new Set([
    ...release.teams.map(({ role }) => role),
    ...(table === null ? [] : namedValues(table, 'role')),
  ])
  const known = release.roles.filter(({ id }) => named.has(id))
  return (known.length > 0 ? known : release.roles.filter(({ party }) => party !== 'customer')).map(({ id }) => id)
}

/** The languages that can be asked for: those that the routing table names, and those of the playbook. */
export function askedLanguages(release: Pick<ReleaseView, 'languages' | 'decisions'>): readonly string[] {
  const table = routingTable(release)
  return [...new Set([...(table === null ? [] : namedValues(table, 'language')), ...release.languages])]
}
