import type { SimilarRequestView } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Moment, useNow } from '../../components/moment/moment.tsx'
import type { RequestNames } from './request-names.ts'
import classes from './similar-list.module.css'
import { stageNames } from './stage-names.ts'

interface SimilarListProps {
  readonly names: Pick<RequestNames, 'person'>
  readonly requests: readonly SimilarRequestView[]
}

const mostAtFirst = 3

/** Requests of the same topic: what was stuck, who asked and when, where each stands, and what came of it. */
export function SimilarList({ names, requests }: SimilarListProps) {
  const { i18n } = useLingui()
  const now = useNow(requests)
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? requests : requests.slice(0, mostAtFirst)
  const all = requests.length
  return (
    <ul className={classes.list}>
      {shown.map(({ engagement, request, stage, at, by, why, summary, reason }) => (
        <li key={`${engagement} ${request}`}>
          <Link
            to="/engagements/$engagement/requests/$request"
            params={{ engagement, request }}
            className={classes.title}
            title={why}
          >
            {why}
          </Link>
          <span className={classes.stage}>{i18n._(stageNames[stage])}</span>
          <span className={classes.line}>
            {names.person(by)} · <Moment at={at} now={now} />
          </span>
          {summary === null && reason === null ? null : <span className={classes.outcome}>{summary ?? reason}</span>}
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
