import { useLingui } from '@lingui/react'
import { Trans } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { EmptyState } from '../../components/empty-state/empty-state.tsx'
import { filterWords } from '../../components/filter-bar/filter-words.ts'
import type { Queue } from './use-queue.ts'

/** Stands where the queue has no row: nobody was asked for, or search and filters leave nothing. */
export function EmptyQueue({ queue }: { readonly queue: Queue }) {
  if (queue.rows?.length === 0)
    return (
      <NobodyAskedFor
        showsOver={queue.view.showsOver}
        onOver={() => queue.change({ ...queue.view, showsOver: true })}
      />
    )
  return <NothingFound queue={queue} />
}

interface NobodyAskedForProps {
  readonly showsOver: boolean
  readonly onOver: () => void
}

function NobodyAskedFor({ showsOver, onOver }: NobodyAskedForProps) {
  return (
    <EmptyState
      isFirst
      title={showsOver ? <Trans>Nobody has been asked for</Trans> : <Trans>No request is open</Trans>}
      action={
        <>
          <Button component={Link} to="/engagements" variant="default" size="xs">
            <Trans>See the engagements</Trans>
          </Button>
          {showsOver ? null : (
            <Button variant="subtle" size="xs" ml="xs" onClick={onOver}>
              <Trans>Show those that are over</Trans>
            </Button>
          )}
        </>
      }
    >
      <Trans>
        Where a task is stuck, somebody of another team can be asked to help: from the task, or from “Delivery” of its
        engagement. What is asked for stands here until it is over.
      </Trans>
    </EmptyState>
  )
}

function NothingFound({ queue: { view, fields, onList } }: { readonly queue: Queue }) {
  const { i18n } = useLingui()
  const text = view.list.text.trim()
  const by = [
    ...(text === '' ? [] : [`“${text}”`]),
    ...view.list.filters.flatMap((filter) => {
      const field = fields.find(({ id }) => id === filter.field)
      return field === undefined ? [] : [filterWords(i18n, filter, field)]
    }),
  ]
  const words = new Intl.ListFormat(i18n.locale, { type: 'conjunction' }).format(by)
  return (
    <EmptyState
      title={<Trans>No request matches</Trans>}
      action={
        <Button variant="default" size="xs" onClick={() => onList({ ...view.list, text: '', filters: [] })}>
          <Trans>Clear search and filters</Trans>
        </Button>
      }
    >
      <Trans>You look for {words}.</Trans>
    </EmptyState>
  )
}
