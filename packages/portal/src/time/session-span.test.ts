import assert from 'node:assert/strict'
import { test } from 'node:test'
import { theWords } from '../../test/words.fixture.ts'
import { isSameClock, sessionSpan, timeSpan } from './session-span.ts'

const session = { start: '2026-12-01T09:00:00.000Z', minutes: 90 }
const en = theWords('en').i18n
const zh = theWords('zh-CN').i18n

test('a session is said with its day as the clocks of a zone show it', () => {
  assert.equal(sessionSpan(en, session, 'Europe/Berlin'), 'Tue, Dec 1, 2026, 10:00 – 11:30 AM')
  assert.equal(sessionSpan(en, session, 'Asia/Tokyo'), 'Tue, Dec 1, 2026, 6:00 – 7:30 PM')
  assert.equal(sessionSpan(zh, session, 'Asia/Shanghai'), '2026年12月1日周二 17:00–18:30')
})

test('one that ends on another day says both, once', () => {
  const night = { start: '2026-12-01T23:00:00.000Z', minutes: 90 }
  assert.equal(sessionSpan(en, night, 'UTC'), '12/1/2026, 11:00 PM – 12/2/2026, 12:30 AM')
  assert.equal(timeSpan(en, session, 'UTC'), '9:00 – 10:30 AM')
})

test('zones whose clocks show the same are one to the reader, also where their names differ', () => {
  assert.equal(isSameClock(session.start, 'Europe/Berlin', 'Europe/Paris'), true)
  assert.equal(isSameClock(session.start, 'Europe/Berlin', 'Europe/London'), false)
})
