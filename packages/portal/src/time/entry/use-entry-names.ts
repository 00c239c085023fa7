import type { EngagementView, ReleaseView, TimeEntry } from '@fairlead/contract'
import { useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'
import { shortDay } from '../../components/date-with-why/short-day.ts'
import { indexRelease, placeOf, serviceOf, taskOf, withAddedTasks } from '../../process/release-index.ts'
import { useSession } from '../../session/session-context.tsx'
import { useToday } from '../use-today.ts'
import { durationWords } from '../words/duration-words.ts'

type About = Pick<TimeEntry, 'task' | 'service'>

/** How the parts of an entry are said: of an engagement, in the language of the portal. */
export interface EntryNames {
  readonly time: (minutes: number) => string
  readonly day: (day: string) => string
  readonly person: (id: string) => string
  readonly service: (id: string | null) => string
  readonly about: (about: About) => string
}

/** The names of what entries of an engagement are about. */
export function useEntryNames(engagement: EngagementView, release: ReleaseView): EntryNames {
  const { t, i18n } = useLingui()
  const { people } = useSession()
  const today = useToday()
  return useMemo(() => {
    const { locale } = i18n
    const index = withAddedTasks(indexRelease(release), engagement.tasks)
    const services = new Map(release.services.map(({ id, name }) => [id, name[locale] ?? name.en ?? id]))
    const service = (id: string | null) => (id === null ? t`No service in particular` : (services.get(id) ?? id))
    const task = (key: string) => {
      const name = placeOf(index, key)?.task.name
      const said = name?.[locale] ?? name?.en ?? name?.und ?? ''
      return [key.startsWith('+') ? '' : taskOf(key), said].filter((part) => part !== '').join(' ') || key
    }
    const about = ({ task: key, service: id }: About) => {
      if (key === null) return id === null ? t`The engagement` : service(id)
      const forService = id ?? serviceOf(key)
      return forService === null ? task(key) : `${task(key)} · ${service(forService)}`
    }
    return {
      time: (minutes) => durationWords(i18n, minutes),
      day: (day) => shortDay(i18n, day, today),
      person: (id) => people.find((one) => one.id === id)?.name ?? id,
      service,
      about,
    }
  }, [engagement.tasks, release, people, today, i18n, t])
}
