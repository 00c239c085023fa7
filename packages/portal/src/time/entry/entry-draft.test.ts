import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { TimeRowView } from '@fairlead/contract'
import { draftMeaning, draftOf, type EntryDraft } from './entry-draft.ts'

const entry: TimeRowView = {
  ...{ id: 'time-1', revision: 2, person: 'ben', day: '2026-11-26', minutes: 45 },
  ...{ task: '5203', service: 'exchange', text: 'Call' },
}

const meant = (part: Partial<EntryDraft>) => draftMeaning({ ...draftOf(entry), ...part }, entry)

function changed(part: Partial<EntryDraft>) {
  const meaning = meant(part)
  assert.ok(meaning.kind === 'command' && meaning.command.type === 'ChangeTime')
  const { type: _, entry: id, expectedRevision, ...content } = meaning.command
  assert.deepEqual([id, expectedRevision], ['time-1', 2])
  return content
}

test('a form that nobody has touched asks for nothing, also where spaces are added', () => {
  assert.deepEqual(meant({}), { kind: 'same' })
  assert.deepEqual(meant({ time: '45m', text: ' Call ' }), { kind: 'same' })
})

test('a form changes what was written otherwise, and leaves the rest to the letter', () => {
  const { id: _, revision: __, ...content } = entry
  assert.deepEqual(changed({ time: '1h30' }), { ...content, minutes: 90 })
  assert.deepEqual(changed({ day: '2026-11-25', text: '' }), { ...content, day: '2026-11-25', text: null })
  assert.deepEqual(changed({ about: 'task 4001@teams' }), { ...content, task: '4001@teams', service: null })
  assert.deepEqual(changed({ about: 'service teams' }), { ...content, task: null, service: 'teams' })
  assert.deepEqual(changed({ about: '' }), { ...content, task: null, service: null })
})

test('a form says what has to be written otherwise', () => {
  for (const time of ['', '0', 'call', '25h', '45m call']) {
    assert.deepEqual(meant({ time }), { kind: 'wrong', field: 'time' }, time)
  }
  assert.deepEqual(meant({ day: '' }), { kind: 'wrong', field: 'day' })
})

test('a form of nothing yet logs', () => {
  const { id: _, revision: __, ...blank } = { ...entry, minutes: 0, text: null }
  const meaning = draftMeaning({ ...draftOf(blank), time: '1:05', text: 'Mail' }, blank)
  assert.deepEqual(meaning, { kind: 'command', command: { type: 'LogTime', ...blank, minutes: 65, text: 'Mail' } })
  assert.deepEqual(draftMeaning(draftOf(blank), blank), { kind: 'wrong', field: 'time' })
})
