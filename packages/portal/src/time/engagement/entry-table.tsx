import type { EngagementView, TimeRowView } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { useCallback, useMemo } from 'react'
import { DataTable } from '../../components/data-table/data-table.tsx'
import { EmptyState } from '../../components/empty-state/empty-state.tsx'
import { OnDemand } from '../../components/floating/on-demand.tsx'
import { entryPart } from '../entry/entry-part.ts'
import type { EntryNames } from '../entry/use-entry-names.ts'
import { useOpenedEntry } from '../entry/use-opened-entry.ts'
import type { useEngagementTime } from '../use-time.ts'
import { entryColumns } from './entry-columns.tsx'

interface EntryTableProps {
  readonly engagement: EngagementView
  readonly found: ReturnType<typeof useEngagementTime>
  readonly names: EntryNames
}

/** The entries of an engagement, the newest day first, however many there are. A row opens its form and its history. */
export function EntryTable({ engagement, found, names }: EntryTableProps) {
  const { t, i18n } = useLingui()
  const { opened, open, close } = useOpenedEntry<string>()
  const columns = useMemo(() => entryColumns(i18n, names), [i18n, names])
  const onOpen = useCallback(
    ({ id }: TimeRowView) => {
      const row = document.querySelector<HTMLElement>(`[data-line="${CSS.escape(id)}"]`)
      if (row !== null) open(id, row)
    },
    [open],
  )
  const entry = found.entries?.find(({ id }) => id === opened?.of)
  return (
    <>
      <DataTable
        label={t`Entries`}
        columns={columns}
        rows={found.entries}
        rowKey={rowKey}
        onOpen={onOpen}
        onEnd={found.readOn}
        failure={found.isError ? { error: found.error, onRetry: () => void found.refetch() } : null}
        empty={
          <EmptyState title={<Trans>No entry matches</Trans>}>
            <Trans>Take a filter away to see more.</Trans>
          </EmptyState>
        }
      />
      {opened === null || entry === undefined ? null : (
        <OnDemand
          part={entryPart}
          props={{
            anchor: opened.anchor,
            engagement: engagement.id,
            entries: [entry],
            blank: null,
            onClose: close,
          }}
        />
      )}
    </>
  )
}

function rowKey({ id }: TimeRowView): string {
  return id
}
