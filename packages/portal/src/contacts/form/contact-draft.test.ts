import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkContact, contactDraft } from './contact-draft.ts'

const empty = contactDraft(null, 'en')
const ada = { ...empty, name: ' Ada ', email: 'ada@example.org' }

test('a draft of a contact is that contact again', () => {
  const checked = checkContact({ ...ada, isNotCalled: true, reason: 'Asked so', phone: '112' }, 'x1')
  assert.ok(checked.ok)
  assert.deepEqual(checkContact(contactDraft(checked.details, 'en'), 'x1'), checked)
  assert.equal(checked.details.name, 'Ada')
  assert.equal(checked.details.title, null)
})

test('what cannot be is said at its field', () => {
  const errorsOf = (draft: typeof ada) => {
    const checked = checkContact(draft, null)
    return checked.ok ? {} : checked.errors
  }
  assert.deepEqual(errorsOf(empty), { name: 'no-name' })
  assert.deepEqual(errorsOf({ ...ada, email: 'Ada <ada@example.org>' }), { email: 'no-address' })
  assert.deepEqual(errorsOf({ ...ada, email: ' ', isSurveyed: true }), { email: 'address-needed' })
  assert.deepEqual(errorsOf({ ...ada, phone: 'call me' }), { phone: 'no-phone' })
  assert.deepEqual(errorsOf({ ...ada, isNotCalled: true, reason: ' ' }), { reason: 'no-reason' })
})

test('only who is of the customer is surveyed', () => {
  const checked = checkContact({ ...ada, party: 'partner', isSurveyed: true }, null)
  assert.ok(checked.ok && checked.details.survey === null)
})
