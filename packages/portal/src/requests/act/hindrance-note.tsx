import { type EngagementView, peopleOfTurn, type RequestView } from '@fairlead/contract'
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useSession } from '../../session/session-context.tsx'
import { namesOf } from '../names/people-names.ts'
import type { RequestNames } from '../names/request-names.ts'
import classes from './act.module.css'
import { awaitedWay } from './next-step.ts'
import type { RequestWay } from './request-ways.ts'

interface HindranceNoteProps {
  readonly engagement: EngagementView
  readonly request: RequestView
  readonly names: RequestNames
}

/** Why the person who acts cannot take the step that the request waits for, and who can. */
export function HindranceNote({ engagement, request, names }: HindranceNoteProps) {
  const { people, person: me } = useSession()
  const way = awaitedWay(request, { me: me.id, can: engagement.can })
  if (way === null) return null
  const who = namesOf(names, peopleOfTurn(request, people))
  const note = noteOf(way, who)
  return note === null ? null : <p className={classes.quiet}>{note}</p>
}

function noteOf({ step, hindrance }: RequestWay, who: string): ReactNode {
  switch (hindrance) {
    case 'own':
      return who === '' ? (
        <Trans>You asked for this yourself, and nobody decides their own request: nobody else has the right to.</Trans>
      ) : (
        <Trans>You asked for this yourself, and nobody decides their own request. {who} can.</Trans>
      )
    case 'right':
      return who === '' ? (
        <Trans>You have no right to decide requests, and nobody else has.</Trans>
      ) : (
        <Trans>You have no right to decide requests. {who} can.</Trans>
      )
    case 'looking-on':
      return <Trans>The delivery team decides this; you can look at it.</Trans>
    case 'others':
      return step === 'EndRequest' ? <Trans>Who asked ends it, or {who}.</Trans> : <Trans>This is up to {who}.</Trans>
    case null:
      return null
    default:
      return hindrance satisfies never
  }
}
