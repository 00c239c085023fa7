import { Trans } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { EmptyState } from '../../../components/empty-state/empty-state.tsx'
import { isFiltered } from '../../../components/list-view/list-view.ts'
import { useProcessSurface } from '../../../process/process-surface.ts'
import type { TaskList } from '../list/use-task-list.ts'

/** Stands where no task is shown: nothing has all of what is asked for, or nothing applies. */
export function NoTasks({ list: { view, onView } }: { readonly list: TaskList }) {
  const { onEditFacts } = useProcessSurface()
  if (isFiltered(view)) {
    return (
      <EmptyState
        title={<Trans>No task matches</Trans>}
        action={
          <Button variant="default" size="xs" onClick={() => onView({ ...view, text: '', filters: [] })}>
            <Trans>Clear search and filters</Trans>
          </Button>
        }
      >
        <Trans>No task of this engagement has all of what you look for.</Trans>
      </EmptyState>
    )
  }
  return (
    <EmptyState
      title={<Trans>No task applies</Trans>}
      action={
        onEditFacts === undefined ? null : (
          <Button variant="default" size="xs" onClick={onEditFacts}>
            <Trans>Facts and scope</Trans>
          </Button>
        )
      }
    >
      <Trans>What is in scope and what is known of the customer decide which tasks apply.</Trans>
    </EmptyState>
  )
}
