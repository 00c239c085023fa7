import type { Release, RoleId } from '@fairlead/playbook'
import type { RequestRecord } from './request-record.ts'

/** The role that who is assigned has to be able to fill: that of the team, without a team the one asked for. */
export function requestedRole(
  { teams }: Pick<Release, 'teams'>,
  { wish, route }: Pick<RequestRecord, 'wish' | 'route'>,
): RoleId {
  return teams.find(({ id }) => id === route.team)?.role ?? wish.role
}
