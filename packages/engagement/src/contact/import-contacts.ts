import { accept, type Decision, refuse } from '../command/decision.ts'
import type { Standing } from '../standing/standing.ts'
import type { ImportContacts } from './contact-command.ts'
import { planImport } from './plan-import.ts'

/** Adds and changes contacts as {@link planImport} says; one row that is wrong, and none of it happens. */
export function importContacts(standing: Standing, { rows }: ImportContacts): Decision {
  const contacts = []
  for (const [at, outcome] of planImport(standing, rows).entries()) {
    if (outcome.kind === 'wrong') return refuse({ code: 'wrong-contact-row', at, rejection: outcome.rejection })
    if (outcome.kind === 'same') continue
    const { contact, details } = outcome
    contacts.push({ contact, isNew: outcome.kind === 'added', details })
  }
  return contacts.length === 0 ? refuse({ code: 'nothing-to-change' }) : accept({ type: 'ContactsImported', contacts })
}
