import type { EngagementSummary } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { Link, useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { askedBy } from '../../api/asked-by.ts'
import { useCurrentRelease, useEngagements } from '../../api/queries.ts'
import { DataTable } from '../../components/data-table/data-table.tsx'
import { EmptyState } from '../../components/empty-state/empty-state.tsx'
import { DisplayButton } from '../../components/filter-bar/display-button.tsx'
import { FilterBar } from '../../components/filter-bar/filter-bar.tsx'
import { isFiltered } from '../../components/list-view/list-view.ts'
import { useListView } from '../../components/list-view/use-list-view.ts'
import { SavedViewsButton } from '../../components/saved-views/saved-views-button.tsx'
import { PageTitle } from '../../frame/page-title.tsx'
import { useSession } from '../../session/session-context.tsx'
import { EmptyList, NotCalledIn } from './empty-list.tsx'
import classes from './engagement-list.module.css'
import { ExportButton } from './export-button.tsx'
import { exportAddress, listAddress, listQuery } from './list-address.ts'
import { listColumns } from './list-columns.tsx'
import { useListFields } from './use-list-fields.ts'

const rowKey = ({ id }: EngagementSummary) => id

/** The columns that the list shows by itself; the others are a choice away. */
const usualColumns = ['phase', 'progress', 'blocked', 'overdue', 'next-due', 'go-live', 'people', 'changed']

/** All engagements: filtered, in order, and as a file. */
export function EngagementList() {
  const { t, i18n } = useLingui()
  const navigate = useNavigate()
  const { people, person } = useSession()
  const release = useCurrentRelease().data
  const [view, onView] = useListView(listAddress)
  const list = useEngagements(listQuery(view))
  const fields = useListFields(release, people)
  const today = new Date().toISOString().slice(0, 10)
  const columns = useMemo(
    () => listColumns({ i18n, release, people: new Map(people.map((one) => [one.id, one])), today }),
    [i18n, i18n.locale, release, people, today],
  )
  const rows = useMemo(() => list.data?.pages.flatMap((page) => page.engagements), [list.data])
  const shown = list.data?.pages[0]?.total ?? 0
  const all = list.data?.pages[0]?.all ?? 0
  const chosen = view.columns ?? usualColumns
  if (list.isSuccess && all === 0) {
    return (
      <div className={classes.page}>
        <PageTitle>{t`Engagements`}</PageTitle>
        {person.access === 'granted' ? <NotCalledIn /> : <EmptyList />}
      </div>
    )
  }
  const columnsInOrder = columns.map(({ id }) => id).filter((id) => id === 'customer' || chosen.includes(id))
  return (
    <div className={classes.page}>
      <div className={classes.head}>
        <PageTitle>{t`Engagements`}</PageTitle>
        {person.access === 'granted' ? null : (
          <Button component={Link} to="/engagements/new" size="xs" leftSection={<IconPlus size={15} aria-hidden />}>
            <Trans>New engagement</Trans>
          </Button>
        )}
      </div>
      <FilterBar view={view} onView={onView} fields={fields} textOf={null} rows={rows} shown={shown} all={all}>
        <DisplayButton
          view={{ ...view, columns: chosen }}
          onView={onView}
          columns={columns}
          groupings={[]}
          address={listAddress}
        />
        <SavedViewsButton list="engagements" view={view} address={listAddress} />
        <ExportButton
          count={shown}
          addressOf={(format) =>
            askedBy(exportAddress(view, { format, columns: columnsInOrder, language: i18n.locale }), person.id)
          }
        />
      </FilterBar>
      <DataTable
        label={t`Engagements`}
        columns={columns}
        rows={rows}
        rowKey={rowKey}
        shownColumns={chosen}
        sort={view.sort}
        onSort={(sort) => onView({ ...view, sort })}
        onOpen={({ id }) => void navigate({ to: '/engagements/$engagement', params: { engagement: id } })}
        onEnd={() => {
          if (list.hasNextPage && !list.isFetchingNextPage) void list.fetchNextPage()
        }}
        failure={list.isError ? { error: list.error, onRetry: () => void list.refetch() } : null}
        empty={
          <EmptyState
            title={<Trans>No engagement matches</Trans>}
            action={
              <Button variant="default" size="xs" onClick={() => onView({ ...view, text: '', filters: [] })}>
                <Trans>Show all engagements</Trans>
              </Button>
            }
          >
            {isFiltered(view) ? (
              <Trans>No engagement has all of what you filter by.</Trans>
            ) : (
              <Trans>There is nothing to list here.</Trans>
            )}
          </EmptyState>
        }
      />
    </div>
  )
}
