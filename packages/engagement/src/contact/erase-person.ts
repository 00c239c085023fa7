import { accept, type Decision, refuse } from '../command/decision.ts'
import { noteParts } from '../personal/note-parts.ts'
import type { Identity, PersonalPart } from '../personal/personal-part.ts'
import { questionnaireParts, timeParts, workshopParts } from '../personal/record-parts.ts'
import type { Standing } from '../standing/standing.ts'
import type { Engagement } from '../state/engagement.ts'
import { emailAddress } from '../written/email-address.ts'
import type { ErasePerson } from './contact-command.ts'

/**
 * Erases a person for good: the event names whom, and whoever keeps the log puts what stands for them in place of every
 * value of theirs [E185]. A contact goes with their address, whether it was named or not. Nothing takes it back [E186].
 */
export function erasePerson({ engagement }: Standing, command: ErasePerson): Decision {
  const { contact, texts } = command
  const record = contact === null ? null : engagement.contacts.get(contact)
  if (record === undefined) return refuse({ code: 'unknown-contact', contact: contact ?? '' })
  if (record?.details === null) return refuse({ code: 'contact-erased', contact: contact ?? '' })
  const own = record?.details.email ?? null
  const alsoOwn = own !== null && engagement.identities.has(own) ? [own] : []
  const emails = once([...alsoOwn, ...command.emails.map((email) => emailAddress(email) ?? email)])
  const others = [...emails, ...command.names.map((name) => `name/${name}`), ...texts]
  const unknown = others.find((identity) => !engagement.identities.has(identity))
  if (unknown !== undefined) return refuse({ code: 'unknown-identity', found: unknown })
  if (contact === null && others.length === 0) return refuse({ code: 'nobody-to-erase' })
  const erased = { contact, emails, names: once(command.names), texts: once(texts) }
  return accept({ type: 'PersonErased', ...erased, ...recordsOf(engagement, new Set(others)) })
}

/** The records in which they stand now: who looks at one of these has to look again. */
function recordsOf({ workshops, questionnaires, notes, time }: Engagement, erased: ReadonlySet<Identity>) {
  const isIn = (parts: readonly PersonalPart[]) => parts.some(({ whose }) => erased.has(whose))
  return {
    workshops: [...workshops].filter(([task, record]) => isIn(workshopParts(task, record))).map(([task]) => task),
    questionnaires: [...questionnaires]
      .filter(([task, record]) => isIn(questionnaireParts(task, record)))
      .map(([task]) => task),
    notes: [...notes].filter(([note, record]) => isIn(noteParts(note, record))).map(([note]) => note),
    time: [...time].filter(([id, { entry }]) => entry !== null && isIn(timeParts([], id, entry))).map(([id]) => id),
  }
}

function once(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort()
}
