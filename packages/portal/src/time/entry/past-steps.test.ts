import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { HistoryEntry, TimeEntry } from '@fairlead/contract'
import { changedFields, pastSteps } from './past-steps.ts'

const one: TimeEntry = {
  ...{ person: 'ben', day: '2026-11-26', minutes: 45, task: '5203', service: null, text: 'Call' },
}
const other: TimeEntry = { ...one, minutes: 60, service: 'exchange' }

const nothing = {
  ...{ known: null, tasks: [], processes: [], team: [], calendars: [], workshops: [], requests: [] },
  ...{ questionnaires: [], contacts: [], notes: [] },
}

function undone(seq: number, content: TimeEntry | null): HistoryEntry['event'] {
  // What else is restored does not matter here.
  return { type: 'Undone', seq, restored: { ...nothing, time: [{ entry: 'time-1', content }] } } as never
}

test('the past of an entry is told with what it was before each step, also where one was taken back', () => {
  const events: readonly HistoryEntry['event'][] = [
    { type: 'TimeLogged', entry: 'time-1', to: one },
    { type: 'TimeChanged', entry: 'time-1', from: one, to: other },
    undone(3, one),
    { type: 'TimeRemoved', entry: 'time-1', from: one },
    undone(5, one),
    undone(2, null),
  ]
  const entries = events.map((event, at) => ({ engagement: 'e', seq: at + 2, at: `at ${at}`, actor: 'zoe', event }))
  assert.deepEqual(
    pastSteps(entries.toReversed()).map(({ seq, from, to, isTakenBack }) => [seq, from, to, isTakenBack]),
    [
      [7, one, null, true],
      [6, null, one, true],
      [5, one, null, false],
      [4, other, one, true],
      [3, one, other, false],
      [2, null, one, false],
    ],
  )
})

test('what is other is named once, whether the task or the service is', () => {
  assert.deepEqual(changedFields(one, other), ['minutes', 'about'])
  assert.deepEqual(changedFields(one, { ...one, text: null, day: '2026-11-25', person: 'zoe' }), [
    'day',
    'person',
    'text',
  ])
  assert.deepEqual(changedFields(one, one), [])
})
