import type { EngagementView, ReleaseView, RequestView } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { IconChevronRight } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { Moment, useNow } from '../../components/moment/moment.tsx'
import { PageTitle } from '../../frame/page-title.tsx'
import { TurnBox } from '../act/turn-box.tsx'
import { SimilarList } from '../names/similar-list.tsx'
import { similarRequests } from '../names/similar-requests.ts'
import { useRequestNames } from '../names/use-request-names.ts'
import { RequestFacts } from './request-facts.tsx'
import classes from './request-page.module.css'
import { RequestTalk } from './request-talk.tsx'
import { StageLine } from './stage-line.tsx'

export interface RequestPageProps {
  readonly engagement: EngagementView
  readonly release: ReleaseView
  readonly request: RequestView
  readonly openTask: (key: string) => void
}

/** A request for a person: how far it is, whose turn it is, what was asked and said, and what there was before. */
export function RequestPage({ engagement, release, request, openTask }: RequestPageProps) {
  const { t } = useLingui()
  const names = useRequestNames(release)
  const now = useNow(engagement.updatedAt)
  const asker = names.person(request.by)
  const similar = similarRequests(engagement.requests, request.wish).filter(({ id }) => id !== request.id)
  return (
    <div className={classes.page}>
      <nav aria-label={t`Place`} className={classes.place}>
        <Link to="/engagements/$engagement/delivery" params={{ engagement: engagement.id }}>
          <Trans>Delivery</Trans>
        </Link>
        <IconChevronRight size={13} aria-hidden />
      </nav>
      <div className={classes.head}>
        <PageTitle>{names.title(request.wish)}</PageTitle>
        <p className={classes.asked}>
          <Trans>
            {asker} asked <Moment at={request.at} now={now} />
          </Trans>
        </p>
      </div>
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
          {similar.length === 0 ? null : (
            <section>
              <h2 className={classes.title}>{t`Asked for before`}</h2>
              <SimilarList engagement={engagement} names={names} requests={similar} />
            </section>
          )}
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
