import type { EngagementView, ReleaseView, RequestView } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { IconChevronRight } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { Moment, useNow } from '../../components/moment/moment.tsx'
import { sameMoment } from '../../engagements/view/same-moment.ts'
import { PageTitle } from '../../frame/page-title.tsx'
import { useRequestNames } from '../names/use-request-names.ts'
import { RequestBody } from './request-body.tsx'
import classes from './request-page.module.css'

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
  return (
    <div className={classes.page}>
      <nav aria-label={t`Place in the engagement`} className={classes.place}>
        <Link to="/engagements/$engagement/delivery" params={{ engagement: engagement.id }} search={sameMoment}>
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
      <RequestBody {...{ engagement, release, names, request, openTask }} />
    </div>
  )
}
