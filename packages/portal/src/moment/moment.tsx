import { useLingui } from '@lingui/react'
import { useEffect, useState } from 'react'
import { relativeMoment } from './relative-moment.ts'

const minuteMs = 60_000

/** When something happened, in words that stay true while the page is open; the exact time is the title. */
export function Moment({ at }: { readonly at: string }) {
  const { i18n } = useLingui()
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    setNow(Date.now())
    const timer = setInterval(() => setNow(Date.now()), minuteMs)
    return () => clearInterval(timer)
  }, [])
  const moment = new Date(at)
  const [count, unit] = relativeMoment(moment.valueOf(), now)
  const words = new Intl.RelativeTimeFormat(i18n.locale, { numeric: 'auto' }).format(count, unit)
  const exact = new Intl.DateTimeFormat(i18n.locale, { dateStyle: 'full', timeStyle: 'medium' }).format(moment)
  return (
    <time dateTime={at} title={exact}>
      {words}
    </time>
  )
}

/** A day without a time zone, as the portal's language writes it. */
export function Day({ date }: { readonly date: string }) {
  const { i18n } = useLingui()
  const words = new Intl.DateTimeFormat(i18n.locale, { dateStyle: 'medium', timeZone: 'UTC' })
  return <time dateTime={date}>{words.format(new Date(`${date}T00:00:00Z`))}</time>
}
