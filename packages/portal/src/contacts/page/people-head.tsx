import { useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
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
  const { t, i18n } = useLingui()
  const { engagement } = useOpenEngagement()
  const view = {
    params: { engagement: engagement.id },
    search: ({ seq }: { readonly seq?: number }) => (seq === undefined ? {} : { seq }),
  }
  return (
    <div className={classes.head}>
      <PageTitle>{current === 'team' ? t`Team` : t`Contacts`}</PageTitle>
      <nav aria-label={t`People`} className={classes.ways}>
        <Link to="/engagements/$engagement/team" {...view} data-on={current === 'team'}>
          {t`Team`}
        </Link>
        <Link to="/engagements/$engagement/contacts" {...view} data-on={current === 'contacts'}>
          {t`Contacts`}
          {contacts === undefined || contacts === 0 ? null : <span>{i18n.number(contacts)}</span>}
        </Link>
      </nav>
      <div className={classes.tools}>{children}</div>
    </div>
  )
}
