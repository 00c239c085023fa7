import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/runtime-macro'

/** When something takes place. */
export interface SessionSpan {
  readonly start: string
  readonly minutes: number
}

/** On which day and from when to when, as the clocks of a zone show it: "Tue, Dec 1, 2026, 10:00 – 11:30 AM". */
export function sessionSpan(i18n: I18n, span: SessionSpan, timeZone: string): string {
  const { start, minutes } = span
  const begins = Date.parse(start)
  const ends = begins + minutes * 60_000
  const time = timeSpan(i18n, span, timeZone)
  const format = new Intl.DateTimeFormat(i18n.locale, dayStyle(timeZone))
  const day = format.format(begins)
  // What ends on another day says both days itself.
  return day === format.format(ends) ? i18n._(msg`${{ day }}, ${{ time }}`) : time
}

/** From when to when without the day: "10:00 – 11:30 AM"; with both days where it ends on another. */
export function timeSpan({ locale }: I18n, { start, minutes }: SessionSpan, timeZone: string): string {
  const begins = Date.parse(start)
  const format = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone })
  // The space beside the dash is a narrow one in some languages, at which no line would be broken.
  return format.formatRange(begins, begins + minutes * 60_000).replaceAll(/[\u2009\u202f]/g, ' ')
}

/** Whether the clocks of two zones show the same at a moment. */
export function isSameClock(start: string, one: string, other: string): boolean {
  const shown = [one, other].map((timeZone) =>
    new Intl.DateTimeFormat('en', { dateStyle: 'short', timeStyle: 'short', timeZone }).format(Date.parse(start)),
  )
  return shown[0] === shown[1]
}

function dayStyle(timeZone: string): Intl.DateTimeFormatOptions {
  return { weekday: 'short', year: 'numeric', month: 'short', day: 'numeric', timeZone }
}
