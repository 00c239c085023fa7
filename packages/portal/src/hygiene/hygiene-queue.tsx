import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { useCallback } from 'react'
import { DataTable } from '../components/data-table/data-table.tsx'
import { DisplayButton } from '../components/filter-bar/display-button.tsx'
import { FilterBar } from '../components/filter-bar/filter-bar.tsx'
import { OnDemand } from '../components/floating/on-demand.tsx'
import { PartOnDemand } from '../components/floating/part-on-demand.ts'
import { SavedViewsButton } from '../components/saved-views/saved-views-button.tsx'
import { SegmentChoice } from '../components/segment-choice/segment-choice.tsx'
import { PageTitle } from '../frame/page-title.tsx'
import { WorkQuestions } from '../work/change/work-questions.tsx'
import { WorkPanel } from '../work/panel/work-panel.tsx'
import { EmptyHygiene } from './empty-hygiene.tsx'
import { findingKey } from './finding-place.ts'
import classes from './hygiene.module.css'
import { hygieneAddress } from './hygiene-view.ts'
import { KindStrip } from './kind-strip.tsx'
import { useHygiene } from './use-hygiene.ts'

const mendDialog = new PartOnDemand(async () => (await import('./mend-dialog.tsx')).MendDialog)

/** What is missing, left too long or contradictory in the engagements of who acts, each with its reason and its mend. */
export function HygieneQueue() {
  const { t } = useLingui()
  const hygiene = useHygiene()
  const { view, change, onList, fields, textOf, columns, groupings, found, shown, actions, panel } = hygiene
  const ofOne = view.engagement === null ? undefined : found.rows?.find((row) => row.engagement === view.engagement)
  return (
    <div className={classes.page}>
      <div className={classes.head}>
        <PageTitle>{t`Hygiene`}</PageTitle>
        {ofOne === undefined ? null : <span className={classes.of}>{ofOne.customer}</span>}
        <Link to="/digests" className={classes.mail}>
          <Trans>Get it by mail</Trans>
        </Link>
      </div>
      <FilterBar
        view={view.list}
        onView={onList}
        fields={fields}
        textOf={textOf}
        rows={found.rows}
        shown={shown?.length ?? 0}
        all={found.total}
      >
        <SegmentChoice
          label={t`Whose`}
          value={view.whose}
          options={[
            { value: 'mine', name: t`Mine` },
            { value: 'team', name: t`My engagements` },
            { value: 'all', name: t`All` },
          ]}
          onChange={(whose) => change({ ...view, whose })}
        />
        <DisplayButton
          view={view.list}
          onView={onList}
          columns={columns}
          groupings={groupings}
          address={hygieneAddress}
        />
        <SavedViewsButton list="hygiene" view={hygiene.all} address={hygieneAddress} />
      </FilterBar>
      <KindStrip counts={found.counts} code={view.code} onCode={(code) => change({ ...view, code })} />
      {found.isCut ? (
        <p className={classes.cut}>
          <Trans>There is more than is shown. Choose a kind to see the rest of it.</Trans>
        </p>
      ) : null}
      <DataTable
        label={t`Hygiene`}
        columns={columns}
        rows={shown}
        rowKey={findingKey}
        shownColumns={view.list.columns ?? undefined}
        sort={view.list.sort}
        onSort={(sort) => onList({ ...view.list, sort })}
        grouping={hygiene.grouping}
        folding={{
          folded: view.folded,
          onFolded: useCallback((folded) => change({ ...view, folded }), [change, view]),
        }}
        onOpen={hygiene.open}
        failure={found.isError ? { error: found.error, onRetry: () => void found.refetch() } : null}
        empty={<EmptyHygiene view={view} onView={change} />}
      />
      {hygiene.noting === null ? null : (
        <OnDemand part={mendDialog} props={{ finding: hygiene.noting, onClose: hygiene.endNoting }} />
      )}
      <WorkQuestions actions={actions} onOpen={panel.open} />
      {panel.opened === null ? null : <WorkPanel opened={panel.opened} onOpen={panel.open} onBeside={panel.goBeside} />}
    </div>
  )
}
