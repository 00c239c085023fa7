import { useLingui } from '@lingui/react'
import { useEffect, useState } from 'react'
import { relativeMoment } from './relative-moment.ts'

const minuteMs = 60_000

/** The time, anew every minute and when `asOf` changes; one clock serves all moments of a list. */
export function useNow(asOf: unknown): number {
  const [now, setNow] = useState(() => Date.now())
  // biome-ignore lint/correctness/useExhaustiveDependencies: what has just been fetched must not lie ahead of the clock
  useEffect(() => {
    setNow(Date.now())
    const timer = setInterval(() => setNow(Date.now()), minuteMs)
    return () => clearInterval(timer)
  }, [asOf])
  return now
}

interface MomentProps {
  readonly at: string
  readonly now: number
}

/** When something happened, in words; the exact time is the title. */
export function Moment({ at, now }: MomentProps) {
  const { i18n } = useLingui()
  const moment = new Date(at)
  const [count, unit] = relativeMoment(moment.valueOf(), now)
  const words = new Intl.RelativeTimeFormat(i18n.locale, { numeric: 'auto' }).format(count, unit)
  const exact = i18n.date(moment, { dateStyle: 'full', timeStyle: 'medium' })
  return (
    <time dateTime={at} title={exact}>
      {words}
    </time>
  )
}

/** A day without a time zone, as the portal's language writes it. */
export function Day({ date }: { readonly date: string }) {
  const { i18n } = useLingui()
  return <time dateTime={date}>{i18n.date(`${date}T00:00:00Z`, { dateStyle: 'medium', timeZone: 'UTC' })}</time>
}
