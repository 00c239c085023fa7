import { Trans } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { EmptyState } from '../../components/empty-state/empty-state.tsx'

interface NothingFoundProps {
  /** What is searched and filtered for, in words. */
  readonly by: string
  /** What the list holds back besides, in which more could be found. */
  readonly hidden: number
  readonly onClear: () => void
  readonly onShowAhead: () => void
}

/** Stands where search and filters leave nothing: which they are, and the ways out. */
export function NothingFound({ by, hidden, onClear, onShowAhead }: NothingFoundProps) {
  return (
    <EmptyState
      title={<Trans>No task matches</Trans>}
      action={
        <>
          <Button variant="default" size="xs" onClick={onClear}>
            <Trans>Clear search and filters</Trans>
          </Button>
          {hidden === 0 ? null : (
            <Button variant="subtle" size="xs" ml="xs" onClick={onShowAhead}>
              <Trans>Look ahead too</Trans>
            </Button>
          )}
        </>
      }
    >
      <Trans>You look for {by}.</Trans>
    </EmptyState>
  )
}
