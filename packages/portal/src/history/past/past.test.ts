import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { HistoryEntry } from '@fairlead/contract'
import { anEntry } from '../../../test/history.fixture.ts'
import { entriesOfTask } from './entries-of-task.ts'
import { factsChange } from './facts-change.ts'
import { pastOf } from './past.ts'

type Event = HistoryEntry['event']

const at = '2026-11-22T10:00:00.000Z'
const nothing = {
  known: null,
  tasks: [],
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
const fact = (value: number | string[]) => ({ value, source: null, by: 'mei', at })
const service = (id: string) => ({ service: id, seats: null, start: null, goLive: null })
const start = (task: string): Event => ({
  type: 'TaskStateChanged',
  task,
  from: 'not-started',
  to: 'in-progress',
  reason: null,
})
const undone = (seq: number, tasks: readonly string[], rest: object = {}): Event => ({
  type: 'Undone',
  seq,
  restored: { ...nothing, tasks: tasks.map((task) => ({ task, record: null })), ...rest },
})

/** These events in this order, as the newest first. */
function log(...events: Event[]): readonly HistoryEntry[] {
  return events.map((event, index) => anEntry(index + 1, at, event)).reverse()
}

const created: Event = {
  type: 'EngagementCreated',
  release: 'r',
  customer: 'Nordwind',
  startDate: '2026-11-20',
  scope: [service('mail'), service('chat')],
  facts: { seats: fact(12_000), exceptions: fact([]) },
}
const revised: Event = {
  type: 'FactsRevised',
  scope: [service('mail'), service('files')],
  facts: { exceptions: fact(['benefit']) },
}

test('a revision is held against what was known before it, whatever happened in between', () => {
  const past = pastOf(log(created, start('4021'), revised))
  const before = past.knownBefore(3)
  assert.ok(before)
  const { scope, facts } = factsChange(before, revised)
  const told = (changes: readonly { id: string; from: unknown; to: unknown }[]) =>
    changes.map(({ id, from, to }) => [id, from !== null, to !== null])
  assert.deepEqual(told(scope), [
    ['files', false, true],
    ['chat', true, false],
  ])
  assert.deepEqual(told(facts), [
    ['exceptions', true, true],
    ['seats', true, false],
  ])
  assert.deepEqual(factsChange(created, created), { scope: [], facts: [] })
})

test('a fact whose source is another is a change; who entered it when is none', () => {
  const before = { scope: [], facts: { seats: fact(1) } }
  const source = { scope: [], facts: { seats: { ...fact(1), source: 'Order form' } } }
  const again = { scope: [], facts: { seats: { ...fact(1), by: 'tomas', at: '2026-11-23T10:00:00.000Z' } } }
  assert.equal(factsChange(before, source).facts.length, 1)
  assert.equal(factsChange(before, again).facts.length, 0)
})

test('what was restored is what was before the next revision', () => {
  const known = { scope: [service('mail')], facts: {} }
  const past = pastOf(log(created, revised, undone(2, [], { known }), revised))
  assert.deepEqual(past.knownBefore(4), known)
  assert.equal(past.knownBefore(3), revised)
})

test('nothing is said of what was before the oldest entry', () => {
  const past = pastOf(log(created, start('4021'), revised).slice(0, 2))
  assert.equal(past.knownBefore(3), undefined)
  assert.equal(past.entry(1), undefined)
  assert.equal(past.entry(2)?.seq, 2)
})

test('an event that was taken back says by which one, until that is taken back itself', () => {
  const once = log(created, start('4021'), undone(2, ['4021']))
  assert.equal(pastOf(once).takenBackBy(2), 3)
  assert.equal(pastOf(once).takenBackBy(3), null)
  const again = log(created, start('4021'), undone(2, ['4021']), undone(3, ['4021']))
  assert.equal(pastOf(again).takenBackBy(2), null)
  assert.equal(pastOf(again).takenBackBy(3), 4)
  const thrice = log(created, start('4021'), undone(2, ['4021']), undone(3, ['4021']), undone(4, ['4021']))
  assert.equal(pastOf(thrice).takenBackBy(2), 3)
  assert.equal(pastOf(thrice).takenBackBy(4), 5)
})

test('the last change of every record is the one that nothing hinders, and so again when later ones are taken back', () => {
  const last = (...events: Event[]) => {
    const entries = log(created, ...events)
    const { isLast } = pastOf(entries)
    return entries.map(({ seq }) => seq).filter(isLast)
  }
  const bulk: Event = { type: 'BulkApplied', events: [start('4021'), start('4027')] as never }
  assert.deepEqual(last(start('4021'), start('4021'), start('4027')), [4, 3])
  assert.deepEqual(last(start('4021'), bulk), [3])
  assert.deepEqual(last(bulk, start('4021')), [3])
  // 2 holds again as 3 was taken back by 4; 4 itself can be taken back too.
  assert.deepEqual(last(start('4021'), start('4021'), undone(3, ['4021'])), [4, 2])
  assert.deepEqual(last(revised, { ...created, type: 'FactsRevised' } as Event), [3])
  assert.deepEqual(last({ type: 'ProcessReopened', process: 'a' }, { type: 'ProcessReopened', process: 'b' }), [3, 2])
})

test('the events of a task are those that touched it or its requests; of what was done to several only its part', () => {
  const bulk: Event = { type: 'BulkApplied', events: [start('4021'), start('4027')] as never }
  const entries = log(created, start('4021'), bulk, start('4027'), undone(2, ['4021']))
  const own = entriesOfTask(entries, '4021')
  assert.deepEqual(
    own.map(({ seq, event }) => [seq, event.type]),
    [
      [5, 'Undone'],
      [3, 'TaskStateChanged'],
      [2, 'TaskStateChanged'],
    ],
  )
  const wish = { role: 'sme', service: null, language: null, where: 'remote', why: 'Stuck', tried: null } as const
  const route = { team: null, table: null, row: null }
  const asked = (request: string, task: string | null): Event => ({
    type: 'PersonAskedFor',
    request,
    wish: { ...wish, task },
    route,
  })
  const approved = (request: string): Event => ({ type: 'RequestApproved', request })
  const requests = log(asked('a', '4021'), asked('b', null), approved('a'), approved('b'))
  assert.deepEqual(
    entriesOfTask(requests, '4021').map(({ seq }) => seq),
    [3, 1],
  )
  assert.deepEqual(requests.map(({ seq }) => seq).filter(pastOf(requests).isLast), [4, 3])
  const twice: Event = { type: 'BulkApplied', events: [start('4021'), start('4027'), start('4021')] as never }
  const [both] = entriesOfTask(log(twice), '4021')
  assert.equal(both?.event.type === 'BulkApplied' && both.event.events.length, 2)
})
