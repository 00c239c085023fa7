import { canonicalJson } from '@fairlead/playbook'
import { accept, type Decision, refuse, staleness } from '../command/decision.ts'
import type { Standing } from '../standing/standing.ts'
import type { ChangeContact } from './contact-command.ts'
import { normalDetails } from './normal-details.ts'
import { takenBy } from './same-contact.ts'

/** Replaces what is known of a contact. Who was erased is nobody who could be changed. */
export function changeContact(standing: Standing, command: ChangeContact): Decision {
  const { contact, expectedRevision } = command
  const record = standing.engagement.contacts.get(contact)
  if (record === undefined) return refuse({ code: 'unknown-contact', contact })
  const stale = staleness(expectedRevision, record.revision)
  if (stale !== null) return refuse(stale)
  if (record.details === null) return refuse({ code: 'contact-erased', contact })
  const normal = normalDetails(standing, command.details)
  if (!normal.ok) return normal
  const { details } = normal
  const taken = takenBy(standing.engagement, details, contact)
  if (taken !== null) return refuse(taken)
  const isSame = canonicalJson(details) === canonicalJson(record.details)
  return isSame ? refuse({ code: 'nothing-to-change' }) : accept({ type: 'ContactChanged', contact, details })
}
