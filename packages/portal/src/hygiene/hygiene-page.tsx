import { Trans, useLingui } from '@lingui/react/macro'
import { EmptyState } from '../components/empty-state/empty-state.tsx'
import { PageTitle } from '../frame/page-title.tsx'
import { useSession } from '../session/session-context.tsx'
import classes from './hygiene.module.css'
import { HygieneQueue } from './hygiene-queue.tsx'

/** What is left undone, for whoever works; customers are told that it is nothing for them. */
export function HygienePage() {
  const { t } = useLingui()
  const { person } = useSession()
  if (person.kind !== 'customer') return <HygieneQueue />
  return (
    <div className={classes.page}>
      <div className={classes.head}>
        <PageTitle>{t`Hygiene`}</PageTitle>
      </div>
      <EmptyState title={<Trans>This is for the team</Trans>}>
        <Trans>Here the team sees what it has left undone in its engagements.</Trans>
      </EmptyState>
    </div>
  )
}
