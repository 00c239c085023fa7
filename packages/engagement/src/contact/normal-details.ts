import type { Rejection } from '../command/rejection.ts'
import { unknownName } from '../command/unknown-name.ts'
import { written } from '../command/written.ts'
import { normalTimeZone } from '../dates/zone.ts'
import type { Standing } from '../standing/standing.ts'
import { emailAddress } from '../written/email-address.ts'
import { isLanguageTag } from '../written/language-tag.ts'
import { oneLine } from '../written/one-line.ts'
import { phoneNumber } from '../written/phone-number.ts'
import { type ContactDetails, contactParties } from './contact-record.ts'
import type { ContactLine } from './contact-rejection.ts'

type NormalDetails =
  | { readonly ok: true; readonly details: ContactDetails }
  | { readonly ok: false; readonly rejection: Rejection }

const longestLine = 200
const longestNote = 4000

/**
 * Details in their normal form: lines without white space around them, the address in lower case, the zone in its usual
 * spelling, nothing where nothing is said. Refused with the first that is wrong [E183].
 */
export function normalDetails({ index }: Pick<Standing, 'index'>, given: ContactDetails): NormalDetails {
  const unknown = unknownName(index.release, { role: given.role, service: null })
  if (unknown !== null) return refuse(unknown)
  const wrong = wrongLine(given) ?? wrongWay(given) ?? wrongConsent(given)
  if (wrong !== null) return refuse(wrong)
  const { party, role, doNotCall, survey } = given
  const details: ContactDetails = {
    party,
    name: given.name.trim(),
    title: written(given.title),
    role,
    email: given.email === null ? null : emailAddress(given.email),
    phone: given.phone === null ? null : phoneNumber(given.phone),
    language: written(given.language),
    timeZone: given.timeZone === null ? null : normalTimeZone(given.timeZone.trim()),
    doNotCall: doNotCall === null ? null : { reason: doNotCall.reason.trim() },
    survey: survey === null ? null : { language: survey.language },
    note: written(given.note),
    externalId: written(given.externalId),
  }
  return { ok: true, details }
}

function wrongLine({ party, name, title, externalId, doNotCall, note }: ContactDetails): Rejection | null {
  if (!contactParties.includes(party)) return { code: 'wrong-contact-line', field: 'party', found: party }
  if (doNotCall !== null && doNotCall.reason.trim() === '') return { code: 'reason-required', to: null }
  const lines: readonly (readonly [ContactLine, string | null])[] = [
    ['name', name],
    ['title', written(title)],
    ['externalId', written(externalId)],
    ['doNotCall', doNotCall?.reason ?? null],
  ]
  for (const [field, text] of lines) {
    if (text === null) continue
    if (oneLine(text) === null || text.length > longestLine) return { code: 'wrong-contact-line', field, found: text }
  }
  return (note?.length ?? 0) > longestNote ? { code: 'wrong-contact-line', field: 'note', found: note ?? '' } : null
}

function wrongWay({ email, phone, language, timeZone }: ContactDetails): Rejection | null {
  if (email !== null && emailAddress(email) === null) return { code: 'wrong-email', found: email }
  if (phone !== null && phoneNumber(phone) === null) return { code: 'wrong-phone', found: phone }
  if (language !== null && !isLanguageTag(language)) return { code: 'wrong-language', found: language }
  if (timeZone === null || normalTimeZone(timeZone.trim()) !== null) return null
  return { code: 'unknown-time-zone', found: timeZone }
}

function wrongConsent({ party, email, survey }: ContactDetails): Rejection | null {
  if (survey === null) return null
  if (!isLanguageTag(survey.language)) return { code: 'wrong-language', found: survey.language }
  return party === 'customer' && email !== null ? null : { code: 'survey-without-address' }
}

function refuse(rejection: Rejection): NormalDetails {
  return { ok: false, rejection }
}
