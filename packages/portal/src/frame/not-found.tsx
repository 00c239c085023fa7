import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import classes from './failure.module.css'
import { PageTitle } from './page-title.tsx'

/** Stands where an address leads nowhere. */
export function NotFound() {
  const { t } = useLingui()
  return (
    <div className={classes.failure}>
      <PageTitle>{t`This page does not exist`}</PageTitle>
      <p>
        <Trans>It may have been removed, or the address is not complete.</Trans>
      </p>
      <Button component={Link} to="/engagements">
        <Trans>All engagements</Trans>
      </Button>
    </div>
  )
}
