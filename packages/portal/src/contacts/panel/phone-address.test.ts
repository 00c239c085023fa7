import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mailAddress } from '../page/mail-address.ts'
import { phoneAddress } from './phone-address.ts'

test('a number leads to its digits and its extension, and to nothing else', () => {
  assert.equal(phoneAddress('+49 (0)30 123-456'), 'tel:+49030123456')
  assert.equal(phoneAddress('030/12.34 ext. 7'), 'tel:0301234;ext=7')
  assert.equal(phoneAddress('112'), 'tel:112')
})

test('what stands in an address adds nothing to the mail', () => {
  assert.equal(mailAddress('ada@example.org'), 'mailto:ada@example.org')
  assert.equal(mailAddress('a?bcc=eve%40x.org&b@example.org'), 'mailto:a%3Fbcc%3Deve%2540x.org%26b@example.org')
})
