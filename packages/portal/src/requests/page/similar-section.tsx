import type { EngagementView, RequestView } from '@fairlead/contract'
import { Trans } from '@lingui/react/macro'
import { useAskingView } from '../ask/use-asking-view.ts'
import type { RequestNames } from '../names/request-names.ts'
import { SimilarList } from '../names/similar-list.tsx'
import classes from './request-body.module.css'

interface SimilarSectionProps {
  readonly engagement: EngagementView
  readonly request: RequestView
  readonly names: RequestNames
}

/** What else was asked for of the same topic for this customer, in whichever engagement; nothing where there is none. */
export function SimilarSection({ engagement, request, names }: SimilarSectionProps) {
  const { role, service, language } = request.wish
  const wish = { role, service: service ?? '', language: language ?? '' }
  const asking = useAskingView(engagement, { task: null, wish })
  const similar = (asking.data?.similar ?? []).filter((one) => one.request !== request.id)
  if (similar.length === 0) return null
  return (
    <section>
      <h2 className={classes.title}>
        <Trans>Asked for before</Trans>
      </h2>
      <SimilarList names={names} requests={similar} />
    </section>
  )
}
