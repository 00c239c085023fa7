import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { HistoryEntry } from '@fairlead/contract'
import { anEntry } from '../../test/history.fixture.ts'
import { filterHistory } from './history-filter.ts'
import { text } from './words/sentence.ts'
import { telling } from './words/telling.ts'

const at = '2026-11-22T10:00:00.000Z'
const entries: readonly HistoryEntry[] = [
  { ...anEntry(2, at, { type: 'ProcessReopened', process: 'kick-off' }), actor: 'mei' },
  { ...anEntry(1, at, { type: 'ProcessReopened', process: 'assess' }), actor: 'tomas' },
]
const known = {
  people: new Map([['mei', { name: 'Mei Chen' }]]),
  tell: ({ event }: HistoryEntry) =>
    telling(text(`reopened ${event.type === 'ProcessReopened' ? event.process : ''}`), {
      reason: 'Named too early',
      details: [text('In scope: Mail')],
    }),
}
const seqs = (filter: Parameters<typeof filterHistory>[1]) =>
  filterHistory(entries, filter, known).map(({ seq }) => seq)

test('a history is filtered by who did it and by every word that is read of it, the reason and the details too', () => {
  assert.deepEqual(seqs({}), [2, 1])
  assert.deepEqual(seqs({ who: 'tomas' }), [1])
  assert.deepEqual(seqs({ text: 'KICK' }), [2])
  assert.deepEqual(seqs({ text: 'chen early' }), [2])
  assert.deepEqual(seqs({ text: 'tomas' }), [1])
  assert.deepEqual(seqs({ text: ' mail ' }), [2, 1])
  assert.deepEqual(seqs({ who: 'tomas', text: 'kick' }), [])
})
