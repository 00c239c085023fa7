import type { SessionView } from '@fairlead/contract'
import type { I18n } from '@lingui/core'

/** When a session is, as the clocks show it where it was agreed: "Dec 1, 2026, 10:00 – 11:30 AM GMT+1". */
export function sessionWords({ locale }: I18n, { start, minutes, timeZone }: SessionView): string {
  const format = new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
    timeZoneName: 'short',
  })
  const begins = Date.parse(start)
  return format.formatRange(begins, begins + minutes * 60_000)
}
