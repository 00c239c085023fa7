import { Trans } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { EmptyState } from '../../components/empty-state/empty-state.tsx'

/** Stands where there is no engagement yet: what one is, and how to start it. */
export function EmptyList() {
  return (
    <EmptyState
      isFirst
      title={<Trans>No engagement yet</Trans>}
      action={
        <Button component={Link} to="/engagements/new" leftSection={<IconPlus size={15} aria-hidden />}>
          <Trans>New engagement</Trans>
        </Button>
      }
    >
      <Trans>
        An engagement runs the playbook for one customer: say what is in scope and what is known, and the pages show
        what is to be done.
      </Trans>
    </EmptyState>
  )
}

/** Stands where somebody takes part in no engagement who sees only those in which they do. */
export function NotCalledIn() {
  return (
    <EmptyState isFirst title={<Trans>You take part in no engagement now</Trans>} action={null}>
      <Trans>
        An engagement is here as long as you have work in it: when you are assigned to a request, it appears, and when
        the request ends, it goes.
      </Trans>
    </EmptyState>
  )
}
