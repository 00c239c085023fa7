import { Trans } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { EmptyState } from '../components/empty-state/empty-state.tsx'
import { isFiltered } from '../components/list-view/list-view.ts'
import type { HygieneView } from './hygiene-view.ts'

interface EmptyHygieneProps {
  readonly view: HygieneView
  readonly onView: (view: HygieneView) => void
}

/** Stands where the queue has no row: everything is in order, or something keeps it away. */
export function EmptyHygiene({ view, onView }: EmptyHygieneProps) {
  if (isFiltered(view.list) || view.code !== null || view.engagement !== null) {
    const list = { ...view.list, text: '', filters: [] }
    return (
      <EmptyState
        title={<Trans>Nothing matches</Trans>}
        action={
          <Button variant="default" size="xs" onClick={() => onView({ ...view, list, code: null, engagement: null })}>
            <Trans>Clear search and filters</Trans>
          </Button>
        }
      >
        <Trans>Of what you look for nothing is missing, left too long or contradictory.</Trans>
      </EmptyState>
    )
  }
  return (
    <EmptyState
      isFirst
      title={<Trans>Everything is in order</Trans>}
      action={
        view.whose === 'all' ? null : (
          <Button variant="default" size="xs" onClick={() => onView({ ...view, whose: 'all' })}>
            <Trans>Look at all engagements</Trans>
          </Button>
        )
      }
    >
      <Trans>
        What is missing, left too long or contradictory in your engagements stands here, each with its reason, until it
        is mended.
      </Trans>
    </EmptyState>
  )
}
