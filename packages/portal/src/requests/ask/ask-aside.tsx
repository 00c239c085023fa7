import type { EngagementView, ReleaseView } from '@fairlead/contract'
import { Trans } from '@lingui/react/macro'
import { useId } from 'react'
import type { RequestNames } from '../names/request-names.ts'
import { SimilarList } from '../names/similar-list.tsx'
import type { OwnInput } from '../route/own-input.ts'
import { RoutePanel } from '../route/route-panel.tsx'
import classes from './ask-dialog.module.css'
import type { useAsk } from './use-ask.ts'

interface AskAsideProps {
  readonly engagement: EngagementView
  readonly release: ReleaseView
  readonly names: RequestNames
  readonly ask: ReturnType<typeof useAsk>
}

/** Beside what is written: where it goes, and what was asked for before. */
export function AskAside({ engagement, release, names, ask: { asking, route, fieldOf } }: AskAsideProps) {
  const id = useId()
  const similar = route === null ? [] : (asking.data?.similar ?? [])
  const onField = (field: OwnInput) => fieldOf(field)?.focus()
  return (
    <div className={classes.aside} data-old={asking.isPlaceholderData}>
      <section aria-labelledby={`${id}-route`}>
        <h3 id={`${id}-route`} className={classes.asideTitle}>
          <Trans>Where it goes</Trans>
        </h3>
        <div className={classes.route} role="status">
          {route === null ? (
            <p>
              <Trans>Choose whom you need; then it says here which team that goes to.</Trans>
            </p>
          ) : (
            <RoutePanel {...{ engagement, release, names, route, onField }} />
          )}
        </div>
      </section>
      {similar.length === 0 ? null : (
        <section aria-labelledby={`${id}-similar`}>
          <h3 id={`${id}-similar`} className={classes.asideTitle}>
            <Trans>Asked for before</Trans>
          </h3>
          <SimilarList names={names} requests={similar} />
        </section>
      )}
    </div>
  )
}
