import type { PersonView, WorkItemView } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { useCallback, useEffect, useState } from 'react'
import { DataTable } from '../components/data-table/data-table.tsx'
import { selectedAmong, useRowSelection } from '../components/data-table/use-row-selection.ts'
import { DisplayButton } from '../components/filter-bar/display-button.tsx'
import { FilterBar } from '../components/filter-bar/filter-bar.tsx'
import { OnDemand } from '../components/floating/on-demand.tsx'
import { PartOnDemand } from '../components/floating/part-on-demand.ts'
import { SavedViewsButton } from '../components/saved-views/saved-views-button.tsx'
import { PageTitle } from '../frame/page-title.tsx'
import type { NamedPerson } from '../owners/person-names.ts'
import { useWorkActions } from './change/use-work-actions.ts'
import { WorkQuestions } from './change/work-questions.tsx'
import { WorkSelectionBar } from './change/work-selection-bar.tsx'
import classes from './my-work.module.css'
import { useWorkPanel } from './panel/use-work-panel.ts'
import { taskPanel, WorkPanel } from './panel/work-panel.tsx'
import { useWorkNames } from './rows/use-work-names.ts'
import { useWorkRows } from './rows/use-work-rows.ts'
import { workAddress } from './rows/work-fields.ts'
import { workKey } from './rows/work-key.ts'
import { AheadNote } from './states/ahead-note.tsx'
import { EmptyWork } from './states/empty-work.tsx'
import { useWorkCommands } from './use-work-commands.ts'
import { useWorkList } from './view/use-work-list.ts'
import { WhoseWork } from './whose-work.tsx'

const askBesideViews = new PartOnDemand(
  async () => (await import('../requests/offer/ask-beside-views.tsx')).AskBesideViews,
)

const todayTime = new PartOnDemand(async () => (await import('../time/today/today-time.tsx')).TodayTime)

const none: readonly WorkItemView[] = []

/** The work of one person over all engagements: filtered, grouped by how pressing it is, worked by keyboard. */
export function WorkList({ me }: { readonly me: PersonView }) {
  const { t } = useLingui()
  const list = useWorkList(me)
  const { whose, isMine, items, sight, view, change, onList } = list
  const names = useWorkNames(items ?? none)
  const selection = useRowSelection()
  const actions = useWorkActions({ items: items ?? none, names, whose: whose.id, selection })
  const panel = useWorkPanel(list.sight.rows)
  const { rows, fields, textOf, columns, groupings, grouping } = useWorkRows({
    list,
    names,
    open: actions.open,
    onOpen: panel.open,
  })
  const selected = selectedAmong(selection, rows ?? none, workKey)
  const onWhose = ({ id }: NamedPerson) => change({ ...view, person: id === me.id ? null : id })
  const onAhead = () => change({ ...view, showsAhead: !view.showsAhead })
  useWorkCommands({
    rows: rows ?? none,
    selected,
    actions,
    onOpen: panel.open,
    onWhose,
    showsAhead: view.showsAhead,
    onAhead,
  })
  const [isSettled, setSettled] = useState(false)
  useEffect(() => whenSettled(() => setSettled(true)), [])
  const { name } = whose
  return (
    <div className={classes.page}>
      <div className={classes.head}>
        <PageTitle>{isMine ? t`My work` : t`Work of ${name}`}</PageTitle>
        {isMine ? (
          <>
            <Link to="/time" className={classes.back}>
              <Trans>My time</Trans>
            </Link>
            <OnDemand part={todayTime} props={{ onClose: doNothing }} />
          </>
        ) : (
          <button type="button" className={classes.back} onClick={() => onWhose(me)}>
            <Trans>Back to my work</Trans>
          </button>
        )}
      </div>
      <FilterBar
        view={view.list}
        onView={onList}
        fields={fields}
        textOf={textOf}
        rows={items === undefined ? undefined : sight.rows}
        shown={rows?.length ?? 0}
      >
        <WhoseWork whose={whose} isMine={isMine} onChoose={onWhose} />
        <DisplayButton view={view.list} onView={onList} columns={columns} groupings={groupings} address={workAddress} />
        <SavedViewsButton list="work" view={list.all} address={workAddress} />
      </FilterBar>
      <AheadNote count={sight.hidden} overdue={sight.hiddenOverdue} isShown={view.showsAhead} onToggle={onAhead} />
      <DataTable
        label={isMine ? t`My work` : t`Work of ${name}`}
        columns={columns}
        rows={rows}
        rowKey={workKey}
        shownColumns={view.list.columns ?? undefined}
        sort={view.list.sort}
        onSort={(sort) => onList({ ...view.list, sort })}
        grouping={grouping}
        folding={{
          folded: view.folded,
          onFolded: useCallback((folded) => change({ ...view, folded }), [change, view]),
        }}
        selection={selection}
        onOpen={panel.open}
        failure={list.work.isError ? { error: list.work.error, onRetry: () => void list.work.refetch() } : null}
        empty={<EmptyWork list={list} fields={fields} onAhead={onAhead} />}
      />
      {list.isCut ? (
        <p className={classes.cut}>
          <Trans>There is more than is shown: what comes last is left out.</Trans>
        </p>
      ) : null}
      <WorkSelectionBar rows={rows ?? none} selected={selected} selection={selection} actions={actions} />
      <WorkQuestions actions={actions} onOpen={panel.open} />
      {isSettled ? (
        <OnDemand part={askBesideViews} props={{ open: null, openTask: undefined, onClose: doNothing }} />
      ) : null}
      {panel.opened === null ? null : <WorkPanel opened={panel.opened} onOpen={panel.open} onBeside={panel.goBeside} />}
    </div>
  )
}

/** Fetches what opens over the list when it stands: it is there at once then, and keeps the list from nothing. */
function whenSettled(onSettled: () => void) {
  const timer = setTimeout(() => {
    taskPanel.preload()
    onSettled()
  }, 2000)
  return () => clearTimeout(timer)
}

function doNothing() {}
