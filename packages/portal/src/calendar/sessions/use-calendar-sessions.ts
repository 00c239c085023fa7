import type { CalendarSessionView } from '@fairlead/contract'
import { useLingui } from '@lingui/react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useApi } from '../../api/api-context.tsx'
import { useReleases } from '../../api/queries.ts'
import { queryKeys } from '../../api/query-keys.ts'
import { useSession } from '../../session/session-context.tsx'
import { ownTimeZone } from '../../time/wall-clock.ts'
import { askedMoments, type CalendarPlace } from '../view/calendar-place.ts'
import { type ListedSession, listedSessions } from './listed-session.ts'

interface CalendarPage {
  readonly sessions: readonly CalendarSessionView[]
  readonly isCut: boolean
}

/** The sessions of what is looked at, by when they begin, with their names once the playbooks that name them are there. */
export function useCalendarSessions(place: CalendarPlace) {
  const { client } = useApi()
  const { i18n, _: translate } = useLingui()
  const { person } = useSession()
  const { look, day, whose, engagement } = place
  const query = new URLSearchParams({
    ...askedMoments({ look, day }, ownTimeZone()),
    ...(whose === 'me' ? { person: person.id } : {}),
    ...(engagement === null ? {} : { engagement }),
  })
  const found = useQuery({
    queryKey: [...queryKeys.sessions, query.toString()],
    queryFn: ({ signal }) => client.get<CalendarPage>(`/api/calendar?${query}`, signal),
    placeholderData: keepPreviousData,
  })
  const sessions = found.data?.sessions
  const ids = useMemo(() => [...new Set((sessions ?? []).map(({ release }) => release))], [sessions])
  const releases = useReleases(ids)
  // `translate` is another function for every language, where the instance stays the same.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the names are those of the language
  const listed: readonly ListedSession[] = useMemo(
    () => listedSessions(sessions ?? [], releases, i18n),
    [sessions, releases, i18n, translate],
  )
  return { found, listed }
}
