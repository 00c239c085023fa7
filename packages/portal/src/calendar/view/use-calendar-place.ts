import { useMediaQuery } from '@mantine/hooks'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'
import { ownTimeZone, wallClock } from '../../time/wall-clock.ts'
import { type CalendarPlace, readCalendarPlace, writeCalendarPlace } from './calendar-place.ts'

/** Which part of the calendar is looked at, as the address says, and the way elsewhere. */
export function useCalendarPlace(now: number) {
  const navigate = useNavigate()
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  const isNarrow = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false }) === true
  const today = wallClock(now, ownTimeZone()).date
  const place = readCalendarPlace(search, { today, look: isNarrow ? 'list' : 'month' })
  const go = useCallback(
    (next: CalendarPlace) =>
      void navigate({
        to: '/calendar',
        // The router types the parameters of each page; these are read by the page itself.
        search: writeCalendarPlace(next, today) as never,
        replace: true,
        resetScroll: false,
      }),
    [navigate, today],
  )
  return { place, today, go }
}
