import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aMoment, anEntry, aRun, aScope } from '../fixtures/a-run.ts'
import { readEvent, type StoredEvent } from './read-event.ts'

const created = { type: 'EngagementCreated', release: 'r1', customer: 'Contoso', startDate: '2026-11-22' }

function stored(event: StoredEvent['event'] & Record<string, unknown>): StoredEvent {
  return { engagement: 'e1', seq: 1, at: aMoment, actor: 'bo', event }
}

test('[E83] services and facts of earlier versions are known by whom and when they were recorded, and by nothing else', () => {
  const said = { source: null, by: 'bo', at: aMoment }
  const facts = { seats: 7, sources: ['box'], regulated: false }
  const expected = {
    scope: aScope('mail', 'files'),
    facts: {
      seats: { value: 7, ...said },
      sources: { value: ['box'], ...said },
      regulated: { value: false, ...said },
    },
  }
  for (const event of [created, { type: 'FactsRevised' }]) {
    const read = readEvent(stored({ ...event, scope: ['mail', 'files'], facts }))
    assert.deepEqual(read, { ...stored(event), event: { ...event, ...expected } })
  }
})

test('[E83][E104] calendars of earlier versions have plain hours, and an undo then restored no other records', () => {
  const earlier = { timeZone: 'Europe/Berlin', workingDays: [1, 2], holidays: [] }
  const calendar = { ...earlier, from: '09:00', to: '17:00' }
  const read = readEvent(stored({ type: 'CalendarSet', party: 'team', calendar: earlier }))
  assert.deepEqual(read.event, { type: 'CalendarSet', party: 'team', calendar })
  const calendars = [
    { party: 'team', calendar: earlier },
    { party: 'customer', calendar: null },
  ]
  const restored = { known: null, tasks: [], processes: [], team: [], calendars }
  const { event } = readEvent(stored({ type: 'Undone', seq: 2, restored }))
  assert.ok(event.type === 'Undone')
  assert.deepEqual(event.restored.calendars, [{ party: 'team', calendar }, calendars[1]])
  assert.deepEqual(event.restored.workshops, [])
})

test('[E83] an event of this version reads as it is, also where it stands beside earlier ones', () => {
  const run = aRun({ facts: { seats: 7, sources: ['box'] }, sources: { seats: 'order form' } })
  run.do(run.move('100', 'complete')).do(run.revise({ seats: 8 }, 'files'))
  for (const recorded of run.log) assert.deepEqual(readEvent(recorded), recorded)
  const changed = { type: 'TaskStateChanged', task: '100', from: 'not-started', to: 'complete', reason: null } as const
  assert.deepEqual(readEvent(anEntry(2, changed)), anEntry(2, changed))
})
