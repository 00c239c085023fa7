import type { RoleId } from '@fairlead/playbook'
import type { PersonId } from '../state/engagement.ts'

/** What not everybody may do who may work on an engagement. */
export type Right = 'approve-waivers' | 'overrule-gates' | 'decide-requests' | 'redact-notes' | 'edit-time-of-others'

/** Someone who can be given work. */
export interface Person {
  readonly id: PersonId
  /** The roles that the person can fill, `any` where nobody has said. */
  readonly roles: readonly RoleId[] | 'any'
  readonly rights: readonly Right[]
  /** Whether they work on all engagements, or only on those where somebody has given them a part. */
  readonly access: 'all' | 'granted'
}

/** Whether a person can fill a role. */
export function canFill({ roles }: Person, role: RoleId): boolean {
  return roles === 'any' || roles.includes(role)
}
