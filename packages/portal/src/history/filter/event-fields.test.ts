import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { HistoryEntry } from '@fairlead/contract'
import { anEntry } from '../../../test/history.fixture.ts'
import { theHistory, theRelease } from '../../../test/history-words.fixture.ts'
import { filterRows } from '../../components/list-view/filter-rows.ts'
import { readListView } from '../../components/list-view/list-search.ts'
import { eventFields, historyAddress } from './event-fields.ts'
import { kindsOf } from './event-kinds.ts'
import { EventTexts } from './event-texts.ts'

const at = '2026-11-22T10:00:00.000Z'
const state = { type: 'TaskStateChanged', from: 'not-started', to: 'complete', reason: null } as const
const restored = {
  known: null,
  tasks: [{ task: '4027', record: null }],
  processes: [],
  team: [],
  calendars: [],
  requests: [],
  workshops: [],
  questionnaires: [],
  contacts: [],
  notes: [],
  time: [],
}

const entries: readonly HistoryEntry[] = [
  { ...anEntry(6, at, { type: 'TaskAssigned', task: '7777', from: null, to: 'gone' }), actor: 'gone' },
  anEntry(5, at, { type: 'Undone', seq: 3, restored }),
  anEntry(4, at, { type: 'ProcessCompleted', process: 'assess', outcome: 'gaps' }),
  { ...anEntry(3, at, { ...state, task: '4027' }), actor: 'tomas' },
  anEntry(2, at, {
    type: 'BulkApplied',
    events: [
      { ...state, task: '4021' },
      { type: 'WaiverApproved', task: '4027' },
    ],
  }),
  anEntry(1, at, { type: 'TaskAssigned', task: '4027', from: null, to: 'tomas' }),
]

function found(search: Readonly<Record<string, string>>): readonly number[] {
  const words = theHistory('en', entries)
  const view = readListView(search, historyAddress)
  const texts = new EventTexts()
  const fields = eventFields({ words, release: theRelease, entries, chosenTasks: [] })
  return filterRows(entries, view, { fields, textOf: (entry) => texts.of(words, entry) }).map(({ seq }) => seq)
}

test('events are found by who did them, what they are about, and the work that they touched', () => {
  assert.deepEqual(found({}), [6, 5, 4, 3, 2, 1])
  assert.deepEqual(found({ who: 'tomas' }), [3])
  assert.deepEqual(found({ kind: 'waiver' }), [2])
  assert.deepEqual(found({ kind: 'state.assignee' }), [6, 3, 2, 1])
  assert.deepEqual(found({ work: '4027' }), [5, 3, 2, 1])
  assert.deepEqual(found({ process: 'assess' }), [5, 4, 3, 2, 1])
  assert.deepEqual(found({ 'process.not': 'assess' }), [6])
})

test('only what nothing later is in the way of: 3 was taken back, and 2 touched what 1 did', () => {
  assert.deepEqual(found({ undo: 'free' }), [6, 5, 4, 2])
})

test('a search looks at names, at what was said, and at each of several tasks', () => {
  assert.deepEqual(found({ q: 'okafor' }), [5, 3, 1])
  assert.deepEqual(found({ q: 'task 4021' }), [2])
  assert.deepEqual(found({ q: 'gaps' }), [4])
  assert.deepEqual(found({ q: 'took back change 3' }), [5])
})

test('people who are gone and tasks that are asked for can be chosen, each once', () => {
  const words = theHistory('en', entries)
  const fields = eventFields({ words, release: theRelease, entries, chosenTasks: ['1699', '4021'] })
  const choices = (id: string) => {
    const field = fields.find((one) => one.id === id)
    return field?.kind === 'choice' ? field.choices.map(({ value }) => value) : []
  }
  assert.deepEqual(choices('who'), ['astrid', 'gone', 'mei', 'tomas'])
  assert.deepEqual(choices('work'), ['1699', '4021', '7777', '4027'])
  assert.deepEqual(choices('process'), ['assess'])
})

test('several things that were done at once are of every kind that they are about', () => {
  const [, , , , bulk] = entries
  assert.ok(bulk)
  assert.deepEqual(kindsOf(bulk.event), ['state', 'waiver'])
})
