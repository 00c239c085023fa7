import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { EngagementEvent } from '../command/event.ts'
import { aMoment, anEntry, aScope } from '../fixtures/a-run.ts'
import { untouchedProcess } from './engagement.ts'
import { evolve, replay } from './evolve.ts'
import { processRecord, taskRecord } from './records.ts'
import { untouchedTask } from './task-record.ts'

const seats = { value: 7, source: null, by: 'bo', at: aMoment }
const created: EngagementEvent = {
  type: 'EngagementCreated',
  release: 'r1',
  customer: 'Contoso',
  startDate: '2026-11-22',
  scope: aScope('mail'),
  facts: {},
}
const started: EngagementEvent = {
  type: 'TaskStateChanged',
  task: '100',
  from: 'not-started',
  to: 'in-progress',
  reason: null,
}
const events: readonly EngagementEvent[] = [
  created,
  started,
  { type: 'TaskAssigned', task: '100', from: null, to: 'bo' },
  { type: 'FactsRevised', scope: aScope('files'), facts: { seats } },
  { type: 'TaskStateChanged', task: '101', from: 'not-started', to: 'cancelled', reason: 'sold' },
  { type: 'ProcessCompleted', process: 'enable', outcome: 'end' },
  { type: 'ProcessCompleted', process: 'workshop', outcome: 'enable' },
  { type: 'ProcessReopened', process: 'workshop' },
]
const log = events.map((event, index) => anEntry(index + 1, event))

test('[E1] every event does what it says and no more', () => {
  assert.deepEqual(replay(log), {
    id: 'e1',
    release: 'r1',
    customer: 'Contoso',
    startDate: '2026-11-22',
    scope: aScope('files'),
    facts: { seats },
    factsRevision: 4,
    tasks: new Map([
      ['100', { ...untouchedTask, state: 'in-progress', assignee: 'bo', revision: 3 }],
      ['101', { ...untouchedTask, state: 'cancelled', reason: 'sold', revision: 5 }],
    ]),
    processes: new Map([
      ['enable', { completion: { outcome: 'end', by: 'ana', at: '2026-11-22T10:00:00.006Z' }, revision: 6 }],
      ['workshop', { completion: null, revision: 8 }],
    ]),
    team: new Map(),
    calendars: new Map(),
    requests: new Map(),
    workshops: new Map(),
    questionnaires: new Map(),
    contacts: new Map(),
    identities: new Set(),
    notes: new Map(),
    time: new Map(),
    revision: 8,
  })
})

test('[E1] evolve leaves the state before as it was', () => {
  const before = replay(log.slice(0, 2))
  const copy = structuredClone(before)
  const after = evolve(before, anEntry(3, { type: 'TaskAssigned', task: '100', from: null, to: 'bo' }))
  assert.deepEqual(before, copy)
  assert.equal(taskRecord(after, '100').assignee, 'bo')
})

test('[E2] an event is accepted for what it says, even where no rule would have led to it', () => {
  const odd = anEntry(2, { type: 'TaskStateChanged', task: 'gone', from: 'complete', to: 'cancelled', reason: null })
  assert.equal(taskRecord(evolve(replay([anEntry(1, created)]), odd), 'gone').state, 'cancelled')
})

test('[E2] an event out of its place throws', () => {
  const first = anEntry(1, created)
  const state = replay([first])
  assert.throws(() => replay([]), /expected the event that creates/)
  assert.throws(() => evolve(null, anEntry(2, created)), /Unexpected event 2 .* expected 1/)
  assert.throws(() => evolve(null, anEntry(1, started)), /expected EngagementCreated first/)
  assert.throws(() => evolve(state, anEntry(3, started)), /Unexpected event 3 .* expected 2/)
  assert.throws(() => evolve(state, first), /Unexpected event 1 .* expected 2/)
  assert.throws(() => evolve(state, anEntry(2, created)), /expected it once/)
  assert.throws(() => evolve(state, { ...anEntry(2, started), engagement: 'e2' }), /expected one of e1/)
  const later = { type: 'TaskSung', task: '100' } as unknown as EngagementEvent
  assert.throws(() => evolve(state, anEntry(2, later)), /expected a known type/)
})

test('[E3] a record has the revision of the last event that touched it, and 0 before the first', () => {
  const state = replay(log.slice(0, 4))
  assert.equal(state.revision, 4)
  assert.equal(state.factsRevision, 4)
  assert.equal(taskRecord(state, '100').revision, 3)
  assert.deepEqual(taskRecord(state, '101'), untouchedTask)
  assert.deepEqual(processRecord(state, 'enable'), untouchedProcess)
})

test('[E33] ids that every object has as a property are ids like others', () => {
  const names = ['constructor', '__proto__', 'toString']
  let state = replay([anEntry(1, created)])
  for (const task of names) assert.deepEqual(taskRecord(state, task), untouchedTask)
  for (const process of names) assert.deepEqual(processRecord(state, process), untouchedProcess)
  for (const task of names) state = evolve(state, anEntry(state.revision + 1, { ...started, task }))
  for (const process of names) {
    state = evolve(state, anEntry(state.revision + 1, { type: 'ProcessReopened', process }))
  }
  assert.deepEqual(
    names.map((task) => taskRecord(state, task).revision),
    [2, 3, 4],
  )
  assert.deepEqual(
    names.map((process) => processRecord(state, process).revision),
    [5, 6, 7],
  )
})
