import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { CSSProperties } from 'react'
import { sessionSpan, timeSpan } from '../../time/session-span.ts'
import { ownTimeZone } from '../../time/wall-clock.ts'
import type { ListedSession } from './listed-session.ts'
import classes from './session-link.module.css'
import { sessionStages } from './stage-words.ts'

interface SessionLinkProps {
  readonly listed: ListedSession
  /** `line` is one of a day; `block` fills the room of its time, `short` one that has room for a line only. */
  readonly look: 'line' | 'block' | 'short'
  /** Whether there is room for the end of its time. */
  readonly isWide?: boolean
  readonly style?: CSSProperties
}

/** A session as the way to its workshop; one that lapsed is struck, one that was held is marked, one without invitations is dashed. */
export function SessionLink({ listed, look, isWide = false, style }: SessionLinkProps) {
  const { i18n } = useLingui()
  const { session, name, service } = listed
  const { stage, isInvited, customer, start, engagement, key } = session
  const own = ownTimeZone()
  const { icon: Icon, words } = sessionStages[stage]
  const time = i18n.date(start, { hour: 'numeric', minute: '2-digit', timeZone: own })
  const whole = [`${sessionSpan(i18n, listed, own)}`, customer, service === null ? name : `${name} (${service})`]
  return (
    <Link
      to="/engagements/$engagement/workshops/$task"
      params={{ engagement, task: key }}
      className={classes.session}
      data-look={look}
      data-stage={stage}
      data-invited={isInvited || stage !== 'scheduled'}
      style={style}
      title={[...whole, i18n._(words)].join('\n')}
    >
      <span className={classes.time}>{isWide ? timeSpan(i18n, listed, own) : time}</span>
      {stage === 'scheduled' ? null : <Icon size={12} aria-hidden className={classes.icon} />}
      <span className={classes.what}>
        <span className={classes.customer}>{customer}</span> <span className={classes.name}>{name}</span>
      </span>
      {stage === 'scheduled' ? null : <span className="visually-hidden">, {i18n._(words)}</span>}
      {stage === 'scheduled' && !isInvited ? (
        <span className="visually-hidden">
          , <Trans>nobody is invited yet</Trans>
        </span>
      ) : null}
    </Link>
  )
}
