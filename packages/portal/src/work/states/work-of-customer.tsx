import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { EmptyState } from '../../components/empty-state/empty-state.tsx'
import { PageTitle } from '../../frame/page-title.tsx'
import { useSession } from '../../session/session-context.tsx'
import classes from '../my-work.module.css'

/** What a customer finds in the place of a list of work: nothing is theirs to tick off, and where to look on. */
export function WorkOfCustomer() {
  const { t } = useLingui()
  const { name } = useSession().person
  return (
    <div className={classes.page}>
      <div className={classes.head}>
        <PageTitle>{t`My work`}</PageTitle>
      </div>
      <EmptyState
        isFirst
        title={<Trans>Welcome, {name}</Trans>}
        action={
          <Button component={Link} to="/engagements">
            <Trans>See the engagements</Trans>
          </Button>
        }
      >
        <Trans>
          The delivery team does the work that is listed here. Follow how far it is, what comes next and what waits for
          you on the pages of your engagement.
        </Trans>
      </EmptyState>
    </div>
  )
}
