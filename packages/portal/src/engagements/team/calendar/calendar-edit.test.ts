import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isSameCalendar, keepEdit, withEdit, withoutEdit } from './calendar-edit.ts'

const calendar = {
  timeZone: 'Europe/Berlin',
  workingDays: [1, 2, 3, 4, 5],
  holidays: ['2026-12-25'],
  from: '09:00',
  to: '17:00',
}
const known = { party: 'team', calendar, revision: 4 } as const

test('an edit keeps everything once and in order, and what the person saw when it began', () => {
  const edits = withEdit({}, known, { holidays: ['2026-12-26', '2026-12-25', '2026-12-26'] })
  assert.deepEqual(edits, { team: { seen: 4, calendar: { ...calendar, holidays: ['2026-12-25', '2026-12-26'] } } })
  const later = withEdit(edits, { ...known, revision: 9 }, { workingDays: [5, 1] })
  assert.deepEqual([later.team?.seen, later.team?.calendar.workingDays], [4, [1, 5]])
})

test('an edit that is back at what is known is none any more, and those of other parties stay', () => {
  const both = withEdit(withEdit({}, known, { workingDays: [1] }), { ...known, party: 'vendor' }, { timeZone: 'UTC' })
  assert.deepEqual(Object.keys(withEdit(both, known, { workingDays: [5, 4, 3, 2, 1] })), ['vendor'])
  assert.deepEqual(Object.keys(withoutEdit(both, 'vendor')), ['team'])
})

test('a person who has been told of a change goes over it only after having said so', () => {
  const edits = withEdit({}, known, { workingDays: [1] })
  assert.equal(keepEdit(edits, { ...known, revision: 9 }).team?.seen, 9)
  assert.deepEqual(keepEdit({}, known), {})
  assert.ok(isSameCalendar(calendar, { ...calendar, workingDays: [5, 4, 3, 2, 1] }))
})
