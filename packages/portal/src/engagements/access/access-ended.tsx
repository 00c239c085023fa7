import type { Change, EngagementView } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { queryKeys } from '../../api/query-keys.ts'
import failure from '../../frame/failure.module.css'
import { PageTitle } from '../../frame/page-title.tsx'
import { useSession } from '../../session/session-context.tsx'
import { ownRequests } from './own-requests.ts'

interface AccessEndedProps {
  /** As it was when they last saw it. */
  readonly engagement: EngagementView
  readonly onClose: () => void
}

/** Stands where an engagement was until the part that somebody had in it ended: that it did, when, and by whom. */
export function AccessEnded({ engagement }: AccessEndedProps) {
  const { t, i18n } = useLingui()
  const [now] = useState(() => new Date())
  const day = i18n.date(now, { dateStyle: 'long' })
  const { customer } = engagement
  return (
    <div className={failure.failure} role="status">
      <PageTitle>{t`Your access to ${customer} has ended`}</PageTitle>
      <p>
        <Why engagement={engagement} day={day} />{' '}
        <Trans>What you did stays in its history. Somebody of its team can call you in again.</Trans>
      </p>
      <Button component={Link} to="/">
        <Trans>My work</Trans>
      </Button>
    </div>
  )
}

function Why({ engagement, day }: Pick<AccessEndedProps, 'engagement'> & { readonly day: string }) {
  const { person: me, people } = useSession()
  const queries = useQueryClient()
  const [last] = useState(() => queries.getQueryData<Change>(queryKeys.lastChange(engagement.id)))
  const wasCalledIn = ownRequests(engagement, me.id).length > 0
  const who = people.find(({ id }) => id === last?.actor)?.name
  const isMine = last?.actor === me.id
  switch (last?.type) {
    case 'RequestEnded':
      return isMine ? (
        <Trans>You ended the request on {day} that you were called in for.</Trans>
      ) : (
        <Trans>
          It ended on {day}: {who} ended the request that you were called in for.
        </Trans>
      )
    case 'RequestWithdrawn':
      return (
        <Trans>
          It ended on {day}: {who} withdrew the request that you were called in for.
        </Trans>
      )
    case 'AssignmentDeclined':
      return <Trans>You declined the request on {day}.</Trans>
    default:
      return wasCalledIn ? (
        <Trans>It ended on {day}: the request that you were called in for is not yours any more.</Trans>
      ) : (
        <Trans>It ended on {day}: nothing in it is yours to do any more.</Trans>
      )
  }
}
