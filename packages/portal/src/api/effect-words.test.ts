import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { TaskView } from '@fairlead/contract'
import { aPerson } from '../../test/person.fixture.ts'
import { aReleaseView } from '../../test/release.fixture.ts'
import { aTask, theWords } from '../../test/words.fixture.ts'
import { commandNames } from './command-names.ts'
import { effectWords } from './effect-words.ts'
import type { EngagementCommand } from './engagement-command.ts'

const mei = aPerson('mei', { name: 'Mei Chen', title: 'Architect' })
const names = commandNames({
  ...theWords('en'),
  people: [mei, { ...mei, id: 'bo', name: 'Bo' }],
  engagement: undefined,
  release: aReleaseView([]),
})
const role: EngagementCommand = {
  type: 'AssignRole',
  role: 'r',
  service: null,
  people: [],
  primary: null,
  expectedRevision: 0,
}
const plain = { timeZone: 'UTC', workingDays: [1], holidays: [], from: '09:00', to: '17:00' }
const calendar: EngagementCommand = { type: 'SetCalendar', party: 'team', calendar: plain, expectedRevision: 0 }

const { dates } = aTask()
const of = (person: string | null, ...keys: readonly string[]) =>
  keys.map((key) => aTask({ key, responsible: person === null ? null : { person, through: 'task' } }))
const due = (key: string, day: string) => aTask({ key, dates: { ...dates, due: day } })

function said(command: EngagementCommand, before: readonly TaskView[], after: readonly TaskView[]): string | null {
  const seen = (tasks: readonly TaskView[]) => ({ tasks: [...tasks], forecastEnd: null })
  return effectWords(names, command, { before: seen(before), after: seen(after) })
}

test('a change of a role says to whom work moves, and how much', () => {
  const before = [...of(null, '1', '2'), ...of('bo', '3', '4', '5')]
  assert.equal(said(role, before, [...of('mei', '1', '2'), ...of('bo', '3', '4', '5')]), '2 tasks move to Mei Chen')
  const spread = [...of('mei', '1', '2', '3'), ...of(null, '4'), ...of('bo', '5')]
  assert.equal(said(role, before, spread), '3 tasks move to Mei Chen, 1 task is nobody’s now')
  assert.equal(said(role, before, before), 'No task moves to somebody else')
})

test('what is done already moves to nobody', () => {
  const done = (person: string) => [{ ...of(person, '1')[0], isLeft: false } as TaskView]
  assert.equal(said(role, done('bo'), done('mei')), 'No task moves to somebody else')
})

test('a change of a calendar says how many due dates move, and whether the end moves with them', () => {
  const before = [due('1', '2026-12-01'), due('2', '2026-12-02')]
  const after = [due('1', '2026-12-03'), due('2', '2026-12-02')]
  assert.equal(said(calendar, before, after), '1 due date moves')
  assert.equal(said(calendar, before, before), 'No due date moves')
  const end = (date: string, tasks: TaskView[]) => ({ tasks, forecastEnd: { date, task: '1' } })
  assert.equal(
    effectWords(names, calendar, { before: end('2027-01-08', before), after: end('2027-01-11', after) }),
    '1 due date moves, and all is expected to be done on January 11, 2027, not on January 8, 2027',
  )
})

test('of other commands there is nothing more to say than what they did', () => {
  assert.equal(said({ type: 'AssignTask', task: '1', assignee: 'mei', expectedRevision: 0 }, [], []), null)
})
