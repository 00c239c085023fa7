import assert from 'node:assert/strict'
import { test } from 'node:test'
import { firstDraft } from './first-draft.ts'

const prefilled = { task: '4027', role: 'sme', service: 'mail', language: 'de', why: 'No answer', blocked: null }

test('a draft begins with what the server knows of the task', () => {
  const { role, service, language, where } = firstDraft(prefilled, null)
  assert.deepEqual([role, service, language, where], ['sme', 'mail', 'de', 'remote'])
  assert.deepEqual(firstDraft({ ...prefilled, role: null, service: null, language: null }, null).role, '')
})

test('why is what blocks the task, with what was noted last; what is not blocked is not explained', () => {
  assert.equal(firstDraft(prefilled, 'Blocked: business').why, 'Blocked: business. No answer')
  assert.equal(firstDraft({ ...prefilled, why: null }, 'Blocked: business').why, 'Blocked: business')
  assert.equal(firstDraft(prefilled, null).why, '')
})
