/** What the clocks of a zone show at a moment. */
export interface WallClock {
  /** The day, as yyyy-mm-dd. */
  readonly date: string
  /** Minutes since the clocks showed midnight. */
  readonly minute: number
}

/** What the clocks of a zone show at a moment, to the minute. */
export function wallClock(moment: number, timeZone: string): WallClock {
  const shown = new Date(moment + offsetAt(moment, timeZone))
  return { date: shown.toISOString().slice(0, 10), minute: shown.getUTCHours() * 60 + shown.getUTCMinutes() }
}

/**
 * The moment when the clocks of a zone show `time`, written `hh:mm`, on a day. Where they skip it, what it would be if
 * they had not been put forward yet; where they show it twice, the first time.
 */
export function momentAt(date: string, time: string, timeZone: string): number {
  const shown = Date.parse(`${date}T${time}:00Z`)
  // The clocks of no zone are further from UTC than that, and are put once in that time.
  const [before, after] = [shown - dayMs, shown + dayMs].map((moment) => offsetAt(moment, timeZone))
  const found = [shown - (before ?? 0), shown - (after ?? 0)].find(
    (moment) => moment + offsetAt(moment, timeZone) === shown,
  )
  return found ?? shown - (before ?? 0)
}

const dayMs = 86_400_000

/** How far the clocks of a zone are from UTC at a moment, in milliseconds. */
export function offsetAt(moment: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(moment)
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? ''
  const [, sign = '+', hours = '0', minutes = '0', seconds = '0'] = /([+-])(\d+):(\d+)(?::(\d+))?/.exec(name) ?? []
  const size = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000
  return sign === '-' ? -size : size
}

/** Minutes since midnight as a time of the day: `hh:mm`. */
export function timeText(minute: number): string {
  return [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':')
}

/** The zone of the clocks that this browser goes by. */
export function ownTimeZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone
}
