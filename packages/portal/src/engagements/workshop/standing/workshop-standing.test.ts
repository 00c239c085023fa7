import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { WorkshopView } from '@fairlead/contract'
import { aTask } from '../../../../test/words.fixture.ts'
import { aWorkshop } from '../../../../test/workshop.fixture.ts'
import { workshopStanding } from './workshop-standing.ts'

const now = Date.parse('2026-12-01T08:00:00.000Z')
const place = { minutes: 60, timeZone: 'UTC', place: null, link: null, host: 'mei' }
const ahead = { ...place, start: '2026-12-02T08:00:00.000Z' }
const begun = { ...place, start: '2026-12-01T08:00:00.000Z' }
const attendee = { name: 'Li', party: 'customer', role: null, person: null, optional: false, language: null } as const
const attendees = ['a@x.example', 'b@x.example', 'c@x.example'].map((email) => ({ ...attendee, email }))
const invitedAt = '2026-11-30T08:00:00.000Z'
const lapsed = [{ session: begun, why: 'no-show', reason: 'r', by: 'mei', at: invitedAt } as const]
const held = { session: begun, attended: [], decisions: [], actions: [], minutes: '', by: 'mei', at: invitedAt }

const { dates } = aTask()
const left = { isLeft: true, dates }
const overdue = { isLeft: true, dates: { ...dates, isOverdue: true } }
const settled = { isLeft: false, dates }

const cases: readonly (readonly [string, typeof left, Partial<WorkshopView>, string, string | null])[] = [
  ['without a time', left, {}, 'not-planned', 'schedule'],
  ['without a time after its day', overdue, {}, 'overdue', 'schedule'],
  ['whose session lapsed', overdue, { lapsed }, 'lapsed', 'schedule'],
  ['whose task was settled', settled, { lapsed }, 'settled', null],
  ['with a time and nobody to come', left, { session: ahead }, 'scheduled', 'people'],
  ['with a time and people', left, { session: ahead, attendees }, 'scheduled', 'invite'],
  ['to which people are invited', left, { session: ahead, attendees, invitedAt }, 'scheduled', null],
  ['that has begun', left, { session: begun, attendees, invitedAt }, 'to-record', 'record'],
  ['that was held', settled, { held }, 'held', null],
]

for (const [what, view, said, mark, next] of cases) {
  test(`where a workshop stands ${what}`, () => {
    const standing = workshopStanding({ view, workshop: aWorkshop(said), now })
    assert.deepEqual([standing.mark, standing.next], [mark, next])
  })
}

test('answers count where they are to this time and of somebody who is asked', () => {
  const reply = { comment: null, to: 3, at: invitedAt, answer: 'accepted', isCurrent: true } as const
  const replies = [
    { ...reply, email: 'a@x.example' },
    { ...reply, email: 'b@x.example', isCurrent: false },
    { ...reply, email: 'c@x.example', answer: 'declined' as const },
    { ...reply, email: 'gone@x.example' },
  ]
  const workshop = aWorkshop({ session: ahead, attendees, invitedAt, replies })
  assert.deepEqual(workshopStanding({ view: left, workshop, now }).answers, { accepted: 1, declined: 1, asked: 3 })
  assert.equal(workshopStanding({ view: left, workshop: { ...workshop, invitedAt: null }, now }).answers, null)
})
