import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { ViewWays } from '../../components/view-ways/view-ways.tsx'
import { useOpenEngagement } from '../../engagements/view/engagement-context.ts'
import { PageTitle } from '../../frame/page-title.tsx'
import classes from './people-head.module.css'

interface PeopleHeadProps {
  readonly current: 'team' | 'contacts'
  /** How many contacts there are, as far as that is known. */
  readonly contacts?: number | undefined
  /** What can be done on the page. */
  readonly children?: ReactNode
}

/** Who takes part in an engagement, on our side and on the others: the head of both pages, with the way to the other. */
export function PeopleHead({ current, contacts, children }: PeopleHeadProps) {
  const { t } = useLingui()
  const { engagement } = useOpenEngagement()
  const view = {
    params: { engagement: engagement.id },
    search: ({ seq }: { readonly seq?: number }) => (seq === undefined ? {} : { seq }),
  }
  return (
    <div className={classes.head}>
      <PageTitle>{current === 'team' ? t`Team` : t`Contacts`}</PageTitle>
      <ViewWays
        label={t`People`}
        current={current}
        ways={[
          { id: 'team', name: t`Team`, to: '/engagements/$engagement/team', ...view },
          { id: 'contacts', name: t`Contacts`, count: contacts, to: '/engagements/$engagement/contacts', ...view },
        ]}
      />
      <div className={classes.tools}>{children}</div>
    </div>
  )
}
