import { Trans } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import classes from './empty-list.module.css'

/** Stands where there is no engagement yet: what one is, and how to start it. */
export function EmptyList() {
  return (
    <div className={classes.empty}>
      <svg viewBox="0 0 160 72" className={classes.drawing} aria-hidden="true">
        <path d="M4 58c34 0 40-22 76-22s42-22 76-22" />
        <circle cx="80" cy="36" r="21" />
      </svg>
      <p className={classes.lead}>
        <Trans>No engagement yet</Trans>
      </p>
      <p>
        <Trans>
          An engagement runs the playbook for one customer: say what is in scope and what is known, and the pages show
          what is to be done.
        </Trans>
      </p>
      <Button component={Link} to="/engagements/new" leftSection={<IconPlus size={15} aria-hidden />}>
        <Trans>New engagement</Trans>
      </Button>
    </div>
  )
}
