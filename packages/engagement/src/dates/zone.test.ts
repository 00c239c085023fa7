import assert from 'node:assert/strict'
import { test } from 'node:test'
import { DateTime, IANAZone } from 'luxon'
import { anyCases, wallOf } from '../fixtures/zone-changes.ts'
import { addDays } from './add-days.ts'
import { dayBegins, dayEnds, dayIn, isTimeZone, momentIn, normalTimeZone } from './zone.ts'

const seed = 20261122
const zones = Intl.supportedValuesOf('timeZone')
const cases = anyCases(zones, seed)

function at(milliseconds: number): string {
  return new Date(milliseconds).toISOString()
}

/** The rule of RFC 5545, from what luxon says of the offsets: what it makes of such times itself depends on the day it is. */
function momentByLuxon(wall: string, zone: string): string {
  const shown = Date.parse(`${wall}Z`)
  const offsetAt = (moment: number) => IANAZone.create(zone).offset(moment) * 60_000
  const offsets = [offsetAt(shown - 25 * 3_600_000), offsetAt(shown + 25 * 3_600_000)]
  const moments = offsets.map((offset) => shown - offset)
  const real = moments.filter((moment) => moment + offsetAt(moment) === shown)
  return at(real.length > 0 ? Math.min(...real) : (moments[0] ?? shown))
}

test(`[E56] a time that clocks skip is reckoned by the offset before, one that they show twice is the first (seed ${seed})`, () => {
  assert.ok(cases.length >= 5000)
  const kinds = { once: 0, twice: 0, never: 0 }
  for (const { zone, wall, moments, before } of cases) {
    const [date = '', time = ''] = wall.split('T')
    const expected = moments[0] ?? Date.parse(`${wall}Z`) - before
    const found = momentIn(date, time, zone)
    assert.equal(found, at(expected), `${wall} in ${zone}`)
    assert.equal(found, momentByLuxon(wall, zone), `${wall} in ${zone}, by luxon`)
    kinds[moments.length === 0 ? 'never' : moments.length === 1 ? 'once' : 'twice'] += 1
  }
  for (const [kind, count] of Object.entries(kinds)) assert.ok(count > 300, kind)
})

test(`[E55] the day of a moment is the one that the calendar on the wall shows (seed ${seed})`, () => {
  for (const { zone, clock, moment } of cases) {
    const found = dayIn(at(moment), zone)
    assert.equal(found, wallOf(clock, moment).slice(0, 10), `${at(moment)} in ${zone}`)
    assert.equal(found, DateTime.fromMillis(moment, { zone }).toISODate(), `${at(moment)} in ${zone}, by luxon`)
  }
})

test(`[E55] a day begins with its first moment and ends where the next one begins (seed ${seed})`, () => {
  const asked = new Set<string>()
  for (const { zone, clock, moment, wall } of cases) {
    for (const day of [wallOf(clock, moment).slice(0, 10), wall.slice(0, 10)]) {
      if (asked.has(`${zone} ${day}`)) continue
      asked.add(`${zone} ${day}`)
      const begin = Date.parse(dayBegins(day, zone))
      const dayAgo = (minutes: number) => wallOf(clock, begin - minutes * 60_000).slice(0, 10)
      assert.ok(dayAgo(0) >= day, `${day} in ${zone}`)
      for (const minutes of [1 / 60_000, 1, 31, 61, 181, 1439]) assert.ok(dayAgo(minutes) < day, `${day} in ${zone}`)
      assert.equal(dayEnds(day, zone), dayBegins(addDays(day, 1, null), zone))
    }
  }
})

test('[E55][E56] a day that a zone skipped is empty, and its times are those of the day after', () => {
  const apia = 'Pacific/Apia'
  assert.equal(dayBegins('2011-12-29', apia), '2011-12-29T10:00:00.000Z')
  assert.equal(dayEnds('2011-12-29', apia), '2011-12-30T10:00:00.000Z')
  assert.equal(dayBegins('2011-12-30', apia), '2011-12-30T10:00:00.000Z')
  assert.equal(dayEnds('2011-12-30', apia), '2011-12-30T10:00:00.000Z')
  assert.equal(dayEnds('2011-12-31', apia), '2011-12-31T10:00:00.000Z')
  assert.equal(dayIn('2011-12-30T09:59:59.999Z', apia), '2011-12-29')
  assert.equal(dayIn('2011-12-30T10:00:00.000Z', apia), '2011-12-31')
  assert.equal(momentIn('2011-12-30', '09:30', apia), '2011-12-30T19:30:00.000Z')
  assert.equal(dayBegins('1993-08-21', 'Pacific/Kwajalein'), dayEnds('1993-08-21', 'Pacific/Kwajalein'))
})

test('[E55] a day whose midnight is skipped begins at one, and one whose midnight comes twice with the first', () => {
  assert.equal(dayBegins('2018-11-04', 'America/Sao_Paulo'), '2018-11-04T03:00:00.000Z')
  assert.equal(dayEnds('2018-11-03', 'America/Sao_Paulo'), '2018-11-04T03:00:00.000Z')
  assert.equal(dayBegins('2018-02-18', 'America/Sao_Paulo'), '2018-02-18T03:00:00.000Z')
  assert.equal(dayBegins('2023-03-26', 'Asia/Beirut'), '2023-03-25T22:00:00.000Z')
  assert.equal(momentIn('2022-03-27', '00:30', 'Asia/Beirut'), '2022-03-26T22:30:00.000Z')
  assert.equal(dayBegins('2010-11-07', 'America/St_Johns'), '2010-11-07T02:30:00.000Z')
  assert.equal(dayIn('2010-11-07T02:30:30.000Z', 'America/St_Johns'), '2010-11-07')
  assert.equal(dayIn('2010-11-07T02:31:00.000Z', 'America/St_Johns'), '2010-11-06')
})

test('[E57] every zone of the platform is one, in whatever case, and has a usual spelling', () => {
  for (const zone of [...zones, 'UTC', 'US/Pacific', 'Etc/GMT+5', 'Asia/Calcutta']) {
    assert.ok(isTimeZone(zone), zone)
    assert.equal(normalTimeZone(zone), zone)
    assert.equal(normalTimeZone(zone.toLowerCase()), zone)
  }
})

test('[E57] an offset, a moment and a name that nobody knows are no zones', () => {
  const none = ['', ' ', 'Z', '+01:00', '-05', 'UTC+1', 'Europe/Atlantis', 'Europe/Berlin ', 'constructor', 'U\u{130}C']
  for (const text of [...none, '2026-11-22T00:00[UTC]', `A${'a'.repeat(1_000_000)}`]) {
    assert.equal(isTimeZone(text), false, text.slice(0, 40))
    assert.equal(normalTimeZone(text), null)
  }
})

test('[E50] at the ends of the range days and moments are the first and the last that there are', () => {
  assert.equal(dayIn('0001-01-01T00:00:00.000Z', 'America/New_York'), '0001-01-01')
  assert.equal(dayIn('9999-12-31T23:59:59.999Z', 'Asia/Tokyo'), '9999-12-31')
  assert.equal(dayBegins('0001-01-01', 'Asia/Tokyo'), '0001-01-01T00:00:00.000Z')
  assert.equal(dayEnds('9999-12-31', 'UTC'), '9999-12-31T23:59:59.999Z')
  assert.equal(momentIn('9999-12-31', '23:00', 'America/New_York'), '9999-12-31T23:59:59.999Z')
})
