import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ContactView } from '@fairlead/contract'
import { attendeeFromContact, contactCandidates } from './contact-candidates.ts'

function aContact(id: string, over: Partial<NonNullable<ContactView['details']>>): ContactView {
  const nothing = { title: null, role: null, email: null, phone: null, language: null, timeZone: null }
  const consents = { doNotCall: null, survey: null, note: null, externalId: null }
  return {
    id,
    details: { party: 'customer', name: id, ...nothing, ...consents, ...over },
    by: 'mei',
    at: '',
    revision: 2,
  }
}

const contacts = [
  aContact('Zoe', { email: 'zoe@example.org' }),
  aContact('Ben', { email: 'ben@partner.example', party: 'partner' }),
  aContact('Ada', { email: 'ada@example.org', title: 'CIO' }),
  aContact('Nobody', {}),
  { ...aContact('Gone', {}), details: null },
]

test('who can be mailed is offered, those of the customer first; typing finds by name, title and address', () => {
  const found = (text: string) => contactCandidates(contacts, text, 'en').map(({ id }) => id)
  assert.deepEqual(found(''), ['Ada', 'Zoe', 'Ben'])
  assert.deepEqual(found('cio'), ['Ada'])
  assert.deepEqual(found('PARTNER'), ['Ben'])
})

test('a partner comes to a workshop on our side', () => {
  const [ada, , ben] = contactCandidates(contacts, '', 'en')
  assert.ok(ada && ben)
  assert.deepEqual([attendeeFromContact(ada).party, attendeeFromContact(ben).party], ['customer', 'team'])
})
