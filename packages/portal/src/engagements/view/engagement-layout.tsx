import type { EngagementView, ReleaseView } from '@fairlead/contract'
import { Skeleton } from '@mantine/core'
import { getRouteApi, Outlet } from '@tanstack/react-router'
import { useState } from 'react'
import { isNotFound } from '../../api/problem-error.ts'
import { useEngagement, useRelease } from '../../api/queries.ts'
import { OnDemand } from '../../components/floating/on-demand.tsx'
import { PartOnDemand } from '../../components/floating/part-on-demand.ts'
import { Failure } from '../../frame/failure.tsx'
import { NotFound } from '../../frame/not-found.tsx'
import { TitleContext } from '../../frame/page-title.tsx'
import { EngagementContext } from './engagement-context.ts'
import { EngagementHeader } from './engagement-header.tsx'
import classes from './engagement-layout.module.css'
import { ProcessRail, ProcessSelect } from './process-navigation.tsx'
import { type Panel, usePanel } from './use-panel.ts'

const factsDrawer = new PartOnDemand(async () => (await import('./facts-drawer.tsx')).FactsDrawer)
const historySide = new PartOnDemand(async () => (await import('./history-side.tsx')).HistorySide)

const route = getRouteApi('/engagements/$engagement')

/** What all pages of one engagement stand in: who it is for, its processes, its facts and its history. */
export function EngagementLayout() {
  const { engagement: id } = route.useParams()
  const engagement = useEngagement(id)
  const release = useRelease(engagement.data?.release)
  if (engagement.data === undefined && isNotFound(engagement.error)) return <NotFound />
  const failed = engagement.data === undefined && engagement.isError ? engagement : release.isError ? release : null
  if (failed !== null) return <Failure error={failed.error} onRetry={() => void failed.refetch()} />
  if (engagement.data === undefined || release.data === undefined) return <LayoutSkeleton />
  return <LoadedLayout engagement={engagement.data} release={release.data} />
}

interface LoadedLayoutProps {
  readonly engagement: EngagementView
  readonly release: ReleaseView
}

function LoadedLayout({ engagement, release }: LoadedLayoutProps) {
  const { panel, open, close } = usePanel()
  const seen = useSeen(panel)
  return (
    <EngagementContext value={{ engagement, release, onEditFacts: () => open('facts') }}>
      <EngagementHeader engagement={engagement} release={release} />
      <div className={classes.columns} data-history={panel === 'history'}>
        <ProcessRail engagement={engagement} release={release} />
        <div className={classes.page}>
          <ProcessSelect engagement={engagement} release={release} />
          <TitleContext value={engagement.customer}>
            <Outlet />
          </TitleContext>
        </div>
        {seen.has('history') ? (
          <OnDemand part={historySide} props={{ engagement, release, isOpen: panel === 'history', onClose: close }} />
        ) : null}
      </div>
      {seen.has('facts') ? (
        <OnDemand part={factsDrawer} props={{ engagement, release, isOpen: panel === 'facts', onClose: close }} />
      ) : null}
    </EngagementContext>
  )
}

/** The panels that have been open: a panel is loaded when it is asked for, and stays to close in peace. */
function useSeen(panel: Panel | undefined): ReadonlySet<Panel> {
  const [seen, setSeen] = useState<ReadonlySet<Panel>>(new Set())
  if (panel === undefined || seen.has(panel)) return seen
  const now = new Set([...seen, panel])
  setSeen(now)
  return now
}

function LayoutSkeleton() {
  return (
    <div className={`${classes.skeleton} after-a-moment`} aria-hidden="true">
      <Skeleton height={28} width="40%" />
      <Skeleton height={14} width="60%" />
      <Skeleton height={320} />
    </div>
  )
}
