import type { EngagementView, RequestView } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useSession } from '../../session/session-context.tsx'
import { namesOf } from '../names/people-names.ts'
import type { RequestNames } from '../names/request-names.ts'
import classes from './act.module.css'
import { type Turn, turnOf } from './whose-turn.ts'

interface TurnLineProps {
  readonly engagement: EngagementView
  readonly request: RequestView
  readonly names: RequestNames
}

/** Whose turn it is, and what to do with it. */
export function TurnLine({ request, names }: TurnLineProps) {
  const { people, person: me } = useSession()
  const turn = turnOf(request, people)
  if (turn === null) return null
  const isMine = turn.people.includes(me.id)
  return (
    <div className={classes.headline}>
      <p className={classes.whose}>
        {isMine ? <Mine part={turn.part} /> : <Others part={turn.part} who={namesOf(names, turn.people)} />}
      </p>
    </div>
  )
}

function Mine({ part }: Pick<Turn, 'part'>): ReactNode {
  switch (part) {
    case 'decide':
      return <Trans>Your turn: decide whether somebody is sent</Trans>
    case 'answer':
      return <Trans>Your turn: answer what was asked back</Trans>
    case 'assign':
      return <Trans>Your turn: assign somebody</Trans>
    case 'accept':
      return <Trans>Your turn: accept, or say why somebody else has to come</Trans>
    case 'work':
      return <Trans>Your turn: help, and end it when that is done</Trans>
    default:
      return part satisfies never
  }
}

function Others({ part, who }: { readonly part: Turn['part']; readonly who: string }): ReactNode {
  const { t } = useLingui()
  const whom = who === '' ? t`Nobody who has the right` : who
  switch (part) {
    case 'decide':
      return <Trans>Waits for a decision of {whom}</Trans>
    case 'answer':
      return <Trans>Waits for an answer of {whom}</Trans>
    case 'assign':
      return <Trans>Approved; waits for {whom} to assign somebody</Trans>
    case 'accept':
      return <Trans>Waits for {whom} to accept</Trans>
    case 'work':
      return <Trans>{whom} is at work on it</Trans>
    default:
      return part satisfies never
  }
}
