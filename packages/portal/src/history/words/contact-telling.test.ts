import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { HistoryEntry } from '@fairlead/contract'
import { anEntry } from '../../../test/history.fixture.ts'
import { theHistory } from '../../../test/history-words.fixture.ts'
import { eventTelling } from './event-telling.ts'
import { plainText } from './sentence.ts'

const at = '2026-11-22T10:00:00.000Z'
const ada = {
  ...({ party: 'customer', name: 'Ada Ortiz', title: 'CIO', role: null, email: null, phone: null } as const),
  ...{ language: null, timeZone: null, doNotCall: null, survey: null, note: null, externalId: null },
}
const added = { type: 'ContactAdded', contact: 'contact-1', details: ada } as const

/** What is told of the last of these events. */
function told(language: 'en' | 'zh-CN', ...events: HistoryEntry['event'][]): readonly string[] {
  const entries = events.map((one, index) => anEntry(index + 1, at, one)).reverse()
  const [entry] = entries
  assert.ok(entry)
  const { what, details } = eventTelling(theHistory(language, entries), entry)
  return [plainText(what), ...details.map(plainText)]
}

test('a contact that was added is told with party, title and address; once erased, with nothing', () => {
  assert.deepEqual(told('en', added), ['added the contact Ada Ortiz', 'Customer · CIO'])
  assert.deepEqual(told('en', { ...added, details: null }), ['added the contact Erased person'])
  assert.deepEqual(told('zh-CN', { ...added, details: null }), ['添加了联系人 已删除的人员'])
})

test('of a change is told what is other, where it is known what was before', () => {
  const changed = { ...added, type: 'ContactChanged', details: { ...ada, phone: '112', email: 'a@b.example' } } as const
  assert.deepEqual(told('en', added, changed), ['changed the contact Ada Ortiz', 'E-mail and Phone'])
  assert.deepEqual(told('en', changed), ['changed the contact Ada Ortiz'])
  const imported = { type: 'ContactsImported', added: 1200, changed: 3 } as const
  assert.deepEqual(told('en', added, imported, changed), ['changed the contact Ada Ortiz'])
  assert.deepEqual(told('en', imported), ['imported contacts: 1,200 added, 3 changed'])
})

test('of an erasure is told in how many records the person was named, and nobody', () => {
  const erased = { type: 'PersonErased', contact: 'contact-1', emails: ['person-1@erased.invalid'], names: [] } as const
  assert.deepEqual(
    told('en', { ...erased, texts: [], workshops: ['4021'], questionnaires: [], time: [], emails: [], names: [] }),
    ['erased a person from this engagement', 'They were also named in workshops and questionnaires: 1'],
  )
})
