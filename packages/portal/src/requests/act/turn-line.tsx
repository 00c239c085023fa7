import type { RequestView } from '@fairlead/contract'
import { peopleOfTurn } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useNow } from '../../components/moment/moment.tsx'
import { useSession } from '../../session/session-context.tsx'
import { ownTimeZone } from '../../time/wall-clock.ts'
import { clockStanding } from '../clock/clock-standing.ts'
import { clockWords } from '../clock/clock-words.ts'
import { namesOf } from '../names/people-names.ts'
import type { RequestNames } from '../names/request-names.ts'
import type { RequestStage } from '../names/stage-names.ts'
import classes from './act.module.css'

interface TurnLineProps {
  readonly request: RequestView
  readonly names: RequestNames
  readonly isMine: boolean
}

/** Whose turn it is and what to do with it, until when, and how that is reckoned. */
export function TurnLine({ request, names, isMine }: TurnLineProps) {
  const { people } = useSession()
  const who = namesOf(names, peopleOfTurn(request, people))
  return (
    <div className={classes.headline}>
      <p className={classes.whose}>
        {isMine ? <Mine stage={request.stage} /> : <Others stage={request.stage} who={who} />}
      </p>
      {request.clock === null ? null : <ClockLine request={request} clock={request.clock} names={names} />}
    </div>
  )
}

interface ClockLineProps extends Omit<TurnLineProps, 'isMine'> {
  readonly clock: NonNullable<RequestView['clock']>
}

function ClockLine({ request, clock, names }: ClockLineProps) {
  const now = useNow(request.since)
  const { until, reason, told } = clockWords(names, clock, { now, zone: ownTimeZone() })
  return (
    <>
      <p className={classes.until} data-standing={clockStanding(clock, now)}>
        {until}
      </p>
      <p className={classes.clock}>
        <Trans>
          {reason}. {told}
        </Trans>
      </p>
    </>
  )
}

function Mine({ stage }: { readonly stage: RequestStage }): ReactNode {
  switch (stage) {
    case 'submitted':
      return <Trans>Your turn: decide whether somebody is sent</Trans>
    case 'asked':
      return <Trans>Your turn: answer what was asked back</Trans>
    case 'approved':
      return <Trans>Your turn: assign somebody</Trans>
    case 'assigned':
      return <Trans>Your turn: accept, or say why somebody else has to come</Trans>
    case 'active':
      return <Trans>Your turn: help, and end it when that is done</Trans>
    case 'ended':
    case 'rejected':
    case 'withdrawn':
      return null
    default:
      return stage satisfies never
  }
}

function Others({ stage, who }: { readonly stage: RequestStage; readonly who: string }): ReactNode {
  const { t } = useLingui()
  const whom = who === '' ? t`Nobody who has the right` : who
  switch (stage) {
    case 'submitted':
      return <Trans>Waits for a decision of {whom}</Trans>
    case 'asked':
      return <Trans>Waits for an answer of {whom}</Trans>
    case 'approved':
      return <Trans>Approved; waits for {whom} to assign somebody</Trans>
    case 'assigned':
      return <Trans>Waits for {whom} to accept</Trans>
    case 'active':
      return <Trans>{whom} is at work on it</Trans>
    case 'ended':
    case 'rejected':
    case 'withdrawn':
      return null
    default:
      return stage satisfies never
  }
}
