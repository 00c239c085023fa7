import { accept, type Decision, refuse } from '../command/decision.ts'
import type { Standing } from '../standing/standing.ts'
import type { AddContact } from './contact-command.ts'
import { normalDetails } from './normal-details.ts'
import { nextContactId, takenBy } from './same-contact.ts'

/** Adds a contact under the next id [E182]. */
export function addContact(standing: Standing, command: AddContact): Decision {
  const normal = normalDetails(standing, command.details)
  if (!normal.ok) return normal
  const { details } = normal
  const taken = takenBy(standing.engagement, details, null)
  if (taken !== null) return refuse(taken)
  return accept({ type: 'ContactAdded', contact: nextContactId(standing.engagement), details })
}
