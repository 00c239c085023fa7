import { Trans } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { EmptyState } from '../../components/empty-state/empty-state.tsx'
import type { HistoryList } from '../filter/use-history-list.ts'

/** Stands where nothing that happened has all of what is asked for. */
export function NoEntries({ list: { view, onView } }: { readonly list: HistoryList }) {
  return (
    <EmptyState
      title={<Trans>Nothing like that has happened</Trans>}
      action={
        <Button variant="default" size="xs" onClick={() => onView({ ...view, text: '', filters: [] })}>
          <Trans>Clear search and filters</Trans>
        </Button>
      }
    >
      <Trans>No change of this engagement has all of what you look for.</Trans>
    </EmptyState>
  )
}
