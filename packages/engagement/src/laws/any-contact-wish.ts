import fc from 'fast-check'
import type { ContactDetails } from '../contact/contact-record.ts'
import type { Wish } from './wish.ts'

/** One of what fits, most often; else what does not. */
function fitting<T>(right: readonly T[], ...wrong: readonly T[]): fc.Arbitrary<T> {
  return fc.oneof(
    { weight: 24, arbitrary: fc.constantFrom(...right) },
    { weight: 1, arbitrary: fc.constantFrom(...wrong) },
  )
}

const emails = ['ada@example.org', ' Bob@Example.org', 'kim@example.org', null]

/** Details of somebody; a part of them is refused. */
export const anyDetails: fc.Arbitrary<ContactDetails> = fc.record({
  party: fc.constantFrom('customer', 'customer', 'partner', 'vendor'),
  name: fitting(['Ada', ' Bob ', 'Kim', 'Zoë 🌱'], ' ', 'Eve\nBcc: x'),
  title: fitting([null, ' CIO '], 'C\u2028EO'),
  role: fitting([null, 'champion'], 'cook'),
  email: fitting(emails, 'Eve <e@x.org>'),
  phone: fitting([null, '+49 30 123-456', '(030) 12 34'], 'call me', '1'),
  language: fitting([null, 'en', 'zh-CN'], 'Klingon!'),
  timeZone: fitting([null, 'europe/berlin'], 'Atlantis/Center'),
  doNotCall: fitting([null, { reason: 'asked so ' }], { reason: ' ' }),
  survey: fitting([null, null, null, { language: 'en' }], { language: '?' }),
  note: fc.constantFrom(null, 'met in May', ' '),
  externalId: fc.constantFrom(null, null, 'x1', 'x2'),
})

const anyRow = fc.oneof(
  anyDetails,
  fc.record({ name: fc.constantFrom('Ada', 'Kim'), externalId: fc.constantFrom('x1', 'x2', 'x3') }),
  fc.record({ title: fc.constantFrom('CIO', 'CEO'), externalId: fc.constantFrom('x1', 'x2') }),
)

const anyContact = fc.constantFrom('contact-1', 'contact-1', 'contact-2', 'contact-3', 'contact-9')

/** Anything that a person may want of contacts; a part of it is refused. */
export const anyContactWish: fc.Arbitrary<Wish> = fc.oneof(
  { weight: 4, arbitrary: anyDetails.map((details) => ({ type: 'AddContact', details }) as const) },
  {
    weight: 2,
    arbitrary: fc.record({ type: fc.constant('ChangeContact' as const), contact: anyContact, details: anyDetails }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ type: fc.constant('ImportContacts' as const), rows: fc.array(anyRow, { maxLength: 4 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('ErasePerson' as const),
      contact: fc.option(anyContact),
      emails: fc.subarray(['ada@example.org', 'KIM@example.org'], { maxLength: 1 }),
      names: fc.subarray(['Lee', 'Lee', 'Nobody'], { maxLength: 1 }),
      texts: fc.subarray(['minutes/100', 'remarks/202'], { maxLength: 1 }),
    }),
  },
)
