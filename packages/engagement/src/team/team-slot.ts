import type { RoleId, ServiceId } from '@fairlead/playbook'
import type { PersonId } from '../state/engagement.ts'

/** Names a role of the engagement, or a role for one of its services: `role` or `role@service`. */
export type SlotId = string

/** Who fills a role: at least one person, and one of them first. */
export interface TeamSlot {
  readonly role: RoleId
  /** The service for which these people fill it; `null` for the engagement as a whole. */
  readonly service: ServiceId | null
  /** Each once; the primary is one of them. */
  readonly people: readonly PersonId[]
  /** Whom the work of this role goes to where nobody else is named. */
  readonly primary: PersonId
}

/** The name of the slot of a role; no role id has an `@` in it. */
export function slotId(role: RoleId, service: ServiceId | null): SlotId {
  return service === null ? role : `${role}@${service}`
}
