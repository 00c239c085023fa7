import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plainCalendar } from '../dates/work-calendar.ts'
import { aMoment, aRun, aScope } from '../fixtures/a-run.ts'
import { untouchedTask } from '../state/task-record.ts'
import { recordDifference } from './record-changes.ts'

const none = {
  scope: [],
  facts: [],
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
const now = { now: aMoment }

test('[E47] scope and facts differ service by service and fact by fact', () => {
  const run = aRun({ facts: { seats: 5, regulated: false, segment: 'small' } })
  const before = run.state
  run.do(run.revise({ seats: 6, regulated: false, sources: [] }, 'files'), now)
  const { scope, facts, ...others } = recordDifference(before, run.state)
  const [files, mail] = aScope('files', 'mail')
  assert.deepEqual(scope, [
    { id: 'files', from: null, to: files },
    { id: 'mail', from: mail, to: null },
  ])
  const said = { source: null, by: 'ana', at: aMoment }
  assert.deepEqual(
    facts.map(({ id, from, to }) => [id, from?.value ?? null, to]),
    [
      ['seats', 5, { value: 6, ...said }],
      ['sources', null, { value: [], ...said }],
      ['segment', 'small', null],
    ],
  )
  assert.deepEqual({ ...none, ...others }, none)
})

test('[E47] tasks, ends of processes, roles and calendars say what they were and what they are', () => {
  const run = aRun({ facts: { regulated: false } })
  for (const task of ['500', '502']) run.do(run.move(task, 'complete'), now)
  const before = run.state
  const calendar = { ...plainCalendar, timeZone: 'Asia/Tokyo', workingDays: [1] }
  run
    .do(run.move('100', 'warning'))
    .do(run.move('500', 'in-progress'))
    .do(run.move('500', 'cancelled', 'sold'))
  run.do(run.end('enable', 'end'), now)
  run.do({
    type: 'AssignRole',
    role: 'architect',
    service: 'mail',
    people: ['dan'],
    primary: null,
    expectedRevision: 0,
  })
  run.do({ type: 'SetCalendar', party: 'vendor', calendar, expectedRevision: 0 })
  const slot = { role: 'architect', service: 'mail', people: ['dan'], primary: 'dan' }
  assert.deepEqual(recordDifference(before, run.state), {
    ...none,
    tasks: [
      {
        id: '500',
        from: { ...untouchedTask, state: 'complete', completedAt: aMoment },
        to: { ...untouchedTask, state: 'cancelled', reason: 'sold' },
      },
      { id: '100', from: null, to: { ...untouchedTask, state: 'warning' } },
    ],
    processes: [{ id: 'enable', from: null, to: { outcome: 'end', by: 'ana', at: aMoment } }],
    team: [{ id: 'architect@mail', from: null, to: slot }],
    calendars: [{ id: 'vendor', from: null, to: calendar }],
  })
})

test('[E47] what was taken back is no difference; what was done again at another time is one', () => {
  const run = aRun()
  run.do(run.move('100', 'complete'))
  const before = run.state
  run.do(run.move('100', 'in-progress')).do(run.move('200', 'warning'))
  run.do({ type: 'Undo', seq: 3 }).do({ type: 'Undo', seq: 4 })
  assert.deepEqual(recordDifference(before, run.state), none)
  run.do(run.move('100', 'in-progress')).do(run.move('100', 'complete'))
  assert.deepEqual(
    recordDifference(before, run.state).tasks.map(({ id }) => id),
    ['100'],
  )
})
