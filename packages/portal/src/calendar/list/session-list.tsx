import { Plural, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { shortDay } from '../../components/date-with-why/short-day.ts'
import { PersonName } from '../../components/person-avatar/person-name.tsx'
import { DeliveryStage } from '../../engagements/delivery/delivery-stage.tsx'
import { useSession } from '../../session/session-context.tsx'
import { timeSpan } from '../../time/session-span.ts'
import { ownTimeZone, wallClock } from '../../time/wall-clock.ts'
import type { ListedSession } from '../sessions/listed-session.ts'
import { sessionStages } from '../sessions/stage-words.ts'
import classes from './list.module.css'

interface SessionListProps {
  readonly sessions: readonly ListedSession[]
  readonly today: string
}

/** Sessions in order under their days; days without one are left out. */
export function SessionList({ sessions, today }: SessionListProps) {
  const { i18n } = useLingui()
  const days = useMemo(
    () => [...Map.groupBy(sessions, ({ start }) => wallClock(Date.parse(start), ownTimeZone()).date)],
    [sessions],
  )
  return days.map(([date, some]) => (
    <section key={date} aria-labelledby={`day-${date}`}>
      {/* The day that was opened takes the focus. */}
      <h2 id={`day-${date}`} className={classes.day} data-today={date === today} data-day={date} tabIndex={-1}>
        {i18n.date(`${date}T12:00:00Z`, { weekday: 'long', month: 'long', day: 'numeric', timeZone: 'UTC' })}
        <span>{Math.abs(Date.parse(date) - Date.parse(today)) <= 86_400_000 ? shortDay(i18n, date, today) : ''}</span>
      </h2>
      <ul className={classes.sessions}>
        {some.map((listed) => (
          <SessionRow key={listed.id} listed={listed} />
        ))}
      </ul>
    </section>
  ))
}

function SessionRow({ listed }: { readonly listed: ListedSession }) {
  const { i18n } = useLingui()
  const { people } = useSession()
  const { session, name, service } = listed
  const { stage, engagement, key, customer, host, place, attendees } = session
  const { icon, words } = sessionStages[stage]
  return (
    <li className={classes.session} data-stage={stage}>
      <span className={classes.time}>{timeSpan(i18n, listed, ownTimeZone())}</span>
      <Link to="/engagements/$engagement/workshops/$task" params={{ engagement, task: key }} className={classes.name}>
        {name}
        {service === null ? null : <span className={classes.service}> {service}</span>}
      </Link>
      <span className={classes.about}>
        <span>{customer}</span>
        {place === null ? null : <span>{place}</span>}
        {attendees.length === 0 ? null : (
          <span>
            <Plural value={attendees.length} one="# person" other="# people" />
          </span>
        )}
      </span>
      <span className={classes.stage}>
        {stage === 'scheduled' ? null : (
          <DeliveryStage icon={icon} tone={stage === 'held' ? 'done' : 'idle'}>
            {i18n._(words)}
          </DeliveryStage>
        )}
      </span>
      <span className={classes.host}>
        <PersonName person={people.find(({ id }) => id === host) ?? { id: host, name: host }} />
      </span>
    </li>
  )
}
