import type { Instant } from '@fairlead/engagement'
import ICAL from 'ical.js'
import { tzlib_get_ical_block } from 'timezones-ical-library'
import { type CalendarComponent, type CalendarProperty, readComponent } from './calendar-text.ts'

/** How a calendar writes moments of one zone: as its clocks show them, or in UTC where the zone has no rules here. */
export interface SessionClock {
  /** The rules of the zone; `null` where there are none, or none that fit. */
  readonly zone: CalendarComponent | null
  property(name: string, moment: Instant): CalendarProperty
}

/**
 * A clock for these moments. The rules of a zone that go into a calendar are a simple kind, which not all zones follow
 * in all years: where they would say another moment it is written in UTC, which is never wrong.
 */
export function sessionClock(timeZone: string, moments: readonly Instant[]): SessionClock {
  const rules = rulesOf(timeZone)
  const isRight = rules !== null && moments.every((moment) => isSaid(rules, timeZone, moment))
  if (!isRight) return { zone: null, property: (name, moment) => ({ name, value: inUtc(moment) }) }
  return {
    zone: rules,
    property: (name, moment) => ({ name, value: localTime(timeZone, moment), parameters: { tzid: timeZone } }),
  }
}

/** A moment in UTC, to the second. */
export function inUtc(moment: Instant): InstanceType<typeof ICAL.Time> {
  return ICAL.Time.fromJSDate(new Date(moment), true)
}

function rulesOf(timeZone: string): CalendarComponent | null {
  const [block] = tzlib_get_ical_block(timeZone)
  return typeof block === 'string' && block !== '' ? readComponent(block) : null
}

/** What the clocks of a zone show at a moment. */
function localTime(timeZone: string, moment: Instant): InstanceType<typeof ICAL.Time> {
  const format = new Intl.DateTimeFormat('en-GB-u-ca-iso8601', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
    hourCycle: 'h23',
  })
  const parts = new Map(format.formatToParts(new Date(moment)).map(({ type, value }) => [type, Number(value)]))
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0
  return ICAL.Time.fromData({
    year: part('year'),
    month: part('month'),
    day: part('day'),
    hour: part('hour'),
    minute: part('minute'),
    second: part('second'),
    isDate: false,
  })
}

/** Whether what the clocks show is this moment, and no other, by the rules. */
function isSaid(rules: CalendarComponent, timeZone: string, moment: Instant): boolean {
  const said = localTime(timeZone, moment)
  said.zone = new ICAL.Timezone({ component: rules, tzid: timeZone })
  return Math.floor(Date.parse(moment) / 1000) === said.toUnixTime()
}
