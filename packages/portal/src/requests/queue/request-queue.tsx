import type { QueuedRequestView } from '@fairlead/contract'
import { useLingui } from '@lingui/react/macro'
import { useCallback } from 'react'
import { DataTable } from '../../components/data-table/data-table.tsx'
import { DisplayButton } from '../../components/filter-bar/display-button.tsx'
import { FilterBar } from '../../components/filter-bar/filter-bar.tsx'
import { SavedViewsButton } from '../../components/saved-views/saved-views-button.tsx'
import { SegmentChoice } from '../../components/segment-choice/segment-choice.tsx'
import { PageTitle } from '../../frame/page-title.tsx'
import { RequestDrawer } from '../drawer/request-drawer.tsx'
import { useRequestDrawer } from '../drawer/use-request-drawer.ts'
import { EmptyQueue } from './empty-queue.tsx'
import classes from './queue.module.css'
import { queueAddress } from './queue-fields.ts'
import { rowKey } from './request-row.ts'
import { useBeside } from './use-beside.ts'
import { useQueue } from './use-queue.ts'

/** The requests for people of all engagements: those that wait for the person who acts first, by their clocks. */
export function RequestQueue() {
  const { t } = useLingui()
  const { opened, open } = useRequestDrawer()
  const onOpen = useCallback(
    ({ engagement, request }: QueuedRequestView) => open({ engagement, request: request.id }),
    [open],
  )
  const queue = useQueue(onOpen)
  const { view, change, onList, fields, textOf, columns, groupings, rows, shown, requests } = queue
  const onBeside = useBeside({ rows: shown ?? [], opened, onOpen })
  const close = useCallback(() => open(null), [open])
  return (
    <div className={classes.page}>
      <div className={classes.head}>
        <PageTitle>{t`Requests for people`}</PageTitle>
      </div>
      <FilterBar
        view={view.list}
        onView={onList}
        fields={fields}
        textOf={textOf}
        rows={rows}
        shown={shown?.length ?? 0}
      >
        <SegmentChoice
          label={t`Which requests`}
          value={view.showsOver ? 'all' : 'open'}
          options={[
            { value: 'open', name: t`Open` },
            { value: 'all', name: t`All` },
          ]}
          onChange={(which) => change({ ...view, showsOver: which === 'all' })}
        />
        <DisplayButton
          view={view.list}
          onView={onList}
          columns={columns}
          groupings={groupings}
          address={queueAddress}
        />
        <SavedViewsButton list="requests" view={queue.all} address={queueAddress} />
      </FilterBar>
      <DataTable
        label={t`Requests for people`}
        columns={columns}
        rows={shown}
        rowKey={rowKey}
        shownColumns={view.list.columns ?? undefined}
        sort={view.list.sort}
        onSort={(sort) => onList({ ...view.list, sort })}
        grouping={queue.grouping}
        folding={{
          folded: view.folded,
          onFolded: useCallback((folded) => change({ ...view, folded }), [change, view]),
        }}
        onOpen={onOpen}
        failure={requests.isError ? { error: requests.error, onRetry: () => void requests.refetch() } : null}
        empty={<EmptyQueue queue={queue} />}
      />
      {opened === null ? null : <RequestDrawer opened={opened} onClose={close} onBeside={onBeside} />}
    </div>
  )
}
