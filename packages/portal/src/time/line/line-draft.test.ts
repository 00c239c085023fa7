import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { TimeLineKnown } from '@fairlead/contract'
import { lineDraft } from './line-draft.ts'

const known: TimeLineKnown = {
  services: [{ id: 'exchange', names: ['Exchange'] }],
  tasks: ['5203', '5204'],
  people: [{ id: 'ben', name: 'Ben Adler' }],
  today: '2026-11-29',
}
const entryOf = (text: string, task: string | null = null) =>
  lineDraft(text, known, { person: 'me', task, day: '2026-11-28' }).entry

test('a line makes an entry of the day that is looked at, of who writes it, on the task beside which it stands', () => {
  const rest = { person: 'me', day: '2026-11-28', minutes: 45, service: null, text: 'call' }
  assert.deepEqual(entryOf('45m call', '5203'), { ...rest, task: '5203' })
  assert.deepEqual(entryOf('45m call'), { ...rest, task: null })
  assert.deepEqual(entryOf('45m call yesterday'), { ...rest, task: null })
  assert.deepEqual(entryOf('45m call today'), { ...rest, task: null, day: '2026-11-29' })
  assert.deepEqual(entryOf('45m #5204 call', '5203'), { ...rest, task: '5204' })
  assert.deepEqual(entryOf('45m exchange call', '5203'), { ...rest, task: null, service: 'exchange' })
  assert.deepEqual(entryOf('45m @ben call'), { ...rest, person: 'ben', task: null })
})

test('without a length, and with something that is not clear, a line makes no entry', () => {
  for (const text of ['', 'call', '45m call 30m', '45m #9', '45m @zed']) assert.equal(entryOf(text), null, text)
})
