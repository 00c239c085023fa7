import type { EngagementView, RequestView } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Moment, useNow } from '../../components/moment/moment.tsx'
import type { RequestNames } from './request-names.ts'
import classes from './similar-list.module.css'
import { stageNames } from './stage-names.ts'

interface SimilarListProps {
  readonly engagement: EngagementView
  readonly names: RequestNames
  readonly requests: readonly RequestView[]
}

const mostAtFirst = 3

/** Requests of the same topic: who asked and when, where each stands, and what came of it. */
export function SimilarList({ engagement, names, requests }: SimilarListProps) {
  const { i18n } = useLingui()
  const now = useNow(engagement.updatedAt)
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? requests : requests.slice(0, mostAtFirst)
  const all = requests.length
  return (
    <ul className={classes.list}>
      {shown.map((request) => (
        <li key={request.id}>
          <Link
            to="/engagements/$engagement/requests/$request"
            params={{ engagement: engagement.id, request: request.id }}
            className={classes.title}
          >
            {names.title(request.wish)}
          </Link>
          <span className={classes.stage}>{i18n._(stageNames[request.stage])}</span>
          <span className={classes.line}>
            {names.person(request.by)} · <Moment at={request.at} now={now} />
          </span>
          {request.summary === null && request.reason === null ? null : (
            <span className={classes.outcome}>{request.summary ?? request.reason}</span>
          )}
        </li>
      ))}
      {shown.length === all ? null : (
        <li>
          <button type="button" className={classes.more} onClick={() => setWhole(true)}>
            <Trans>Show all {all}</Trans>
          </button>
        </li>
      )}
    </ul>
  )
}
