import type { EngagementView, ReleaseView } from '@fairlead/contract'
import { Trans } from '@lingui/react/macro'
import { useId } from 'react'
import type { RequestNames, Wish } from '../names/request-names.ts'
import { SimilarList } from '../names/similar-list.tsx'
import { similarRequests } from '../names/similar-requests.ts'
import { RoutePanel } from '../route/route-panel.tsx'
import type { OwnInput, RouteShown } from '../route/route-shown.ts'
import classes from './ask-dialog.module.css'

interface AskAsideProps {
  readonly engagement: EngagementView
  readonly release: ReleaseView
  readonly names: RequestNames
  readonly route: RouteShown
  readonly wish: Wish
  readonly onField: (field: OwnInput) => void
}

/** Beside what is written: where it goes, and what was asked for before. */
export function AskAside({ engagement, release, names, route, wish, onField }: AskAsideProps) {
  const id = useId()
  const similar = similarRequests(engagement.requests, wish)
  return (
    <div className={classes.aside}>
      <section aria-labelledby={`${id}-route`}>
        <h3 id={`${id}-route`} className={classes.asideTitle}>
          <Trans>Where it goes</Trans>
        </h3>
        <div className={classes.route} role="status">
          <RoutePanel {...{ engagement, release, names, route, onField }} />
        </div>
      </section>
      {similar.length === 0 ? null : (
        <section aria-labelledby={`${id}-similar`}>
          <h3 id={`${id}-similar`} className={classes.asideTitle}>
            <Trans>Asked for before</Trans>
          </h3>
          <SimilarList engagement={engagement} names={names} requests={similar} />
        </section>
      )}
    </div>
  )
}
