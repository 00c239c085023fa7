import type { EngagementView, ReleaseView, RequestView } from '@fairlead/contract'
import { useLingui } from '@lingui/react/macro'
import { useNow } from '../../components/moment/moment.tsx'
import { TurnBox } from '../act/turn-box.tsx'
import type { RequestNames } from '../names/request-names.ts'
import classes from './request-body.module.css'
import { RequestFacts } from './request-facts.tsx'
import { RequestTalk } from './request-talk.tsx'
import { SimilarSection } from './similar-section.tsx'
import { StageLine } from './stage-line.tsx'

interface RequestBodyProps {
  readonly engagement: EngagementView
  readonly release: ReleaseView
  readonly names: RequestNames
  readonly request: RequestView
  readonly openTask: (key: string) => void
}

/** Everything about a request below its title, on its page and in the drawer: side by side where there is room. */
export function RequestBody({ engagement, release, names, request, openTask }: RequestBodyProps) {
  const { t } = useLingui()
  const now = useNow(engagement.updatedAt)
  return (
    <div className={classes.body}>
      <StageLine request={request} />
      <div className={classes.columns}>
        <div className={classes.main}>
          <TurnBox {...{ engagement, release, names, request }} />
          <Outcome request={request} />
          <section>
            <h2 className={classes.title}>{t`What is stuck`}</h2>
            <p className={classes.text}>{request.wish.why}</p>
          </section>
          {request.wish.tried === null ? null : (
            <section>
              <h2 className={classes.title}>{t`What has been tried`}</h2>
              <p className={classes.text}>{request.wish.tried}</p>
            </section>
          )}
          <RequestTalk request={request} names={names} now={now} />
        </div>
        <aside className={classes.aside} aria-label={t`About the request`}>
          <RequestFacts {...{ engagement, release, names, request, openTask }} />
          <SimilarSection {...{ engagement, request, names }} />
        </aside>
      </div>
    </div>
  )
}

/** What came of it, or why nothing did. */
function Outcome({ request: { stage, summary, reason } }: { readonly request: RequestView }) {
  const { t } = useLingui()
  const text = summary ?? reason
  if (text === null) return null
  const title =
    stage === 'ended' ? t`What came of it` : stage === 'rejected' ? t`Why it was rejected` : t`Why it was withdrawn`
  return (
    <section className={classes.outcome} data-stage={stage}>
      <h2 className={classes.title}>{title}</h2>
      <p className={classes.text}>{text}</p>
    </section>
  )
}
