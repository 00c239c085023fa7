import type { Rejection } from '../../command/rejection.ts'
import { unknownName } from '../../command/unknown-name.ts'
import type { Standing } from '../../standing/standing.ts'
import type { PersonId } from '../../state/engagement.ts'
import { emailAddress } from '../../written/email-address.ts'
import { isLanguageTag } from '../../written/language-tag.ts'
import { oneLine } from '../../written/one-line.ts'
import type { Attendee } from '../workshop-record.ts'

type NormalAttendees =
  | { readonly ok: true; readonly attendees: readonly Attendee[] }
  | { readonly ok: false; readonly rejection: Rejection }

/** Attendees with names on one line and addresses in lower case, each once; refused with the first that is wrong [E90]. */
export function normalAttendees(given: readonly Attendee[]): NormalAttendees {
  const attendees: Attendee[] = []
  const known = new Set<string>()
  for (const attendee of given) {
    const email = emailAddress(attendee.email)
    if (email === null) return refuse({ code: 'wrong-email', found: attendee.email })
    if (known.has(email)) return refuse({ code: 'attendee-twice', email })
    const name = oneLine(attendee.name)
    if (name === null) return refuse({ code: 'wrong-line', part: 'attendee', found: attendee.name })
    const { language } = attendee
    if (language !== null && !isLanguageTag(language)) return refuse({ code: 'wrong-language', found: language })
    known.add(email)
    attendees.push({ ...attendee, name, email })
  }
  return { ok: true, attendees }
}

/** The role that the playbook lacks, or the person that there is not; `null` where all are known. */
export function unknownAttendee(
  { index }: Standing,
  given: readonly Attendee[],
  people: ReadonlyMap<PersonId, unknown>,
): Rejection | null {
  for (const { role, person } of given) {
    const unknown = unknownName(index.release, { role, service: null })
    if (unknown !== null) return unknown
    if (person !== null && !people.has(person)) return { code: 'unknown-person', person }
  }
  return null
}

function refuse(rejection: Rejection): NormalAttendees {
  return { ok: false, rejection }
}
