import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plainCalendar, type WorkCalendar } from '../../dates/work-calendar.ts'
import { clashesOf } from './clashes-of.ts'
import type { Guest, OtherSession } from './slot-question.ts'
import { type SlotQuestion, suggestSlots } from './suggest-slots.ts'

const ada: Guest = { names: ['ada@example.org'], party: 'customer', isOptional: false }
const bo: Guest = { names: ['bo', 'bo@example.org'], party: 'team', isOptional: false }

function at(timeZone: string, over: Partial<WorkCalendar> = {}): WorkCalendar {
  return { ...plainCalendar, timeZone, ...over }
}

/** Bo of a team in Berlin looks for an hour with Ada of a customer in Shanghai, on the morning of a Monday. */
function aQuestion(over: Partial<SlotQuestion> = {}): SlotQuestion {
  return {
    guests: [bo, ada],
    calendars: { team: at('Europe/Berlin'), customer: at('Asia/Shanghai'), vendor: plainCalendar },
    others: [],
    now: '2026-11-23T06:40:00.000Z',
    minutes: 60,
    from: '2026-11-23',
    timeZone: 'Europe/Berlin',
    count: 4,
    ...over,
  }
}

const starts = (question: SlotQuestion) => suggestSlots(question).map(({ start }) => start.slice(0, 16))
const other = (start: string, ...people: string[]): OtherSession => ({
  ...{ engagement: 'e2', task: '7', minutes: 60 },
  start,
  people,
})

test('[E105] slots lie where the hours of both parties overlap', () => {
  // Berlin works from 8 to 16 in UTC, Shanghai from 1 to 9: they share the hour from 8 to 9.
  assert.deepEqual(starts(aQuestion()), [
    '2026-11-23T08:00',
    '2026-11-24T08:00',
    '2026-11-25T08:00',
    '2026-11-26T08:00',
  ])
  assert.deepEqual(starts(aQuestion({ minutes: 30, count: 3 })), [
    '2026-11-23T08:00',
    '2026-11-23T08:30',
    '2026-11-24T08:00',
  ])
  assert.deepEqual(starts(aQuestion({ minutes: 61 })), [])
})

test('[E105] a party without anybody who has to be there asks for nothing', () => {
  assert.deepEqual(starts(aQuestion({ guests: [bo], count: 2 })), ['2026-11-23T08:00', '2026-11-23T08:30'])
  const optional = { ...ada, isOptional: true }
  assert.deepEqual(starts(aQuestion({ guests: [bo, optional], minutes: 480 }))[0], '2026-11-23T08:00')
})

test('[E105] slots are not on days off, of either party where it is', () => {
  const calendars = {
    team: at('Europe/Berlin', { workingDays: [1, 3] }),
    customer: at('Asia/Shanghai', { holidays: ['2026-11-23'] }),
    vendor: plainCalendar,
  }
  assert.deepEqual(starts(aQuestion({ calendars, count: 2 })), ['2026-11-25T08:00', '2026-11-30T08:00'])
})

test('[E105] slots are not over another session of somebody who has to be there, by whatever name it has them', () => {
  const others = [
    other('2026-11-23T08:30:00.000Z', 'bo'),
    other('2026-11-24T07:30:00.000Z', 'ada@example.org'),
    other('2026-11-25T09:00:00.000Z', 'bo'),
    other('2026-11-26T08:00:00.000Z', 'eve@example.org'),
  ]
  assert.deepEqual(starts(aQuestion({ others, count: 2 })), ['2026-11-25T08:00', '2026-11-26T08:00'])
})

test('[E105] slots begin today at the earliest, and not before now', () => {
  const guests = [bo]
  assert.deepEqual(starts(aQuestion({ guests, from: '2026-01-01', now: '2026-11-23T08:10:00.000Z', count: 1 })), [
    '2026-11-23T08:30',
  ])
  assert.deepEqual(starts(aQuestion({ guests, from: '2026-12-01', count: 1 })), ['2026-12-01T08:00'])
})

test('[E105] where parties never work at once there is no slot', () => {
  const calendars = { ...aQuestion().calendars, customer: at('America/Los_Angeles') }
  assert.deepEqual(starts(aQuestion({ calendars, now: '2026-11-23T00:00:00.000Z' })), [])
})

test('[E105][E107] slots follow the clocks of each party through their changes', () => {
  const calendars = { team: at('Europe/Berlin'), customer: at('America/New_York'), vendor: plainCalendar }
  const first = (from: string) => starts(aQuestion({ calendars, from, now: `${from}T00:00:00.000Z`, count: 1 }))[0]
  // New York begins at 9, which is 14 in winter and 13 in summer; it changes three weeks before Berlin does.
  assert.equal(first('2026-03-06'), '2026-03-06T14:00')
  assert.equal(first('2026-03-09'), '2026-03-09T13:00')
  assert.equal(first('2026-03-27'), '2026-03-27T13:00')
  assert.equal(first('2026-03-30'), '2026-03-30T13:00')
  assert.equal(first('2026-10-26'), '2026-10-26T13:00')
  assert.equal(first('2026-11-02'), '2026-11-02T14:00')
  // And an hour before Berlin stops at 17, which is 16 in winter and 15 in summer.
  const last = (from: string) =>
    starts(aQuestion({ calendars, from, now: `${from}T00:00:00.000Z`, count: 9 })).filter(
      (start) => start < `${from}T24`,
    )
  assert.equal(last('2026-03-06').at(-1), '2026-03-06T15:00')
  assert.equal(last('2026-03-09').at(-1), '2026-03-09T15:00')
  assert.equal(last('2026-03-30').at(-1), '2026-03-30T14:00')
})

test('[E107] a half hour that the clocks skip is none, and one that they show twice is the first', () => {
  const early = { from: '01:00', to: '05:00', workingDays: [1, 2, 3, 4, 5, 6, 7] }
  const calendars = { ...aQuestion().calendars, team: at('Europe/Berlin', early) }
  const of = (from: string) =>
    starts(aQuestion({ calendars, guests: [bo], from, now: `${from}T00:00:00.000Z`, minutes: 30, count: 8 }))
  assert.deepEqual(of('2026-03-29').slice(0, 4), [
    '2026-03-29T00:00',
    '2026-03-29T00:30',
    '2026-03-29T01:00',
    '2026-03-29T01:30',
  ])
  assert.deepEqual(of('2026-10-25').slice(0, 5), [
    '2026-10-25T00:00',
    '2026-10-25T00:30',
    '2026-10-25T02:00',
    '2026-10-25T02:30',
    '2026-10-25T03:00',
  ])
})

test('[E106] every reason against a time is told, with what it is', () => {
  const others = [other('2026-11-22T12:30:00.000Z', 'bo@example.org')]
  const question = aQuestion({ guests: [bo, { ...ada, isOptional: true }], others })
  assert.deepEqual(clashesOf({ start: '2026-11-22T12:00:00.000Z', minutes: 60 }, question), [
    { kind: 'past', now: question.now },
    { kind: 'day-off', party: 'team', date: '2026-11-22', why: 'weekday', isOptional: false },
    { kind: 'day-off', party: 'customer', date: '2026-11-22', why: 'weekday', isOptional: true },
    {
      kind: 'busy',
      who: 'bo',
      at: { engagement: 'e2', task: '7', start: '2026-11-22T12:30:00.000Z', minutes: 60 },
      isOptional: false,
    },
  ])
  assert.deepEqual(clashesOf({ start: '2026-11-24T08:30:00.000Z', minutes: 60 }, question), [
    {
      ...{ kind: 'outside-hours', party: 'customer', begins: '16:30', ends: '17:30', from: '09:00', to: '17:00' },
      ...{ timeZone: 'Asia/Shanghai', isOptional: true },
    },
  ])
  assert.deepEqual(clashesOf({ start: '2026-11-24T08:00:00.000Z', minutes: 60 }, question), [])
})

test('[E106] a session that ends when the next begins is in nobody’s way', () => {
  const others = [other('2026-11-24T07:00:00.000Z', 'bo'), other('2026-11-24T09:00:00.000Z', 'bo')]
  assert.deepEqual(clashesOf({ start: '2026-11-24T08:00:00.000Z', minutes: 60 }, aQuestion({ others })), [])
})

test('[E106] a holiday is one where the party is', () => {
  const calendars = { ...aQuestion().calendars, customer: at('Asia/Shanghai', { holidays: ['2026-11-25'] }) }
  // Half past five on Tuesday afternoon in UTC is Wednesday in Shanghai.
  const [team, customer] = clashesOf({ start: '2026-11-24T17:30:00.000Z', minutes: 60 }, aQuestion({ calendars }))
  assert.equal(team?.kind, 'outside-hours')
  assert.deepEqual(customer, {
    ...{ kind: 'day-off', party: 'customer', date: '2026-11-25', why: 'holiday', isOptional: false },
  })
})
