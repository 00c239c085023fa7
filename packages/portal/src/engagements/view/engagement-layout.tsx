import type { EngagementView, ReleaseView } from '@fairlead/contract'
import { Skeleton } from '@mantine/core'
import { getRouteApi, Outlet, useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useMemo, useState } from 'react'
import { ProblemError } from '../../api/problem-error.ts'
import { useEngagement, useEngagementAt, useRelease } from '../../api/queries.ts'
import { OnDemand } from '../../components/floating/on-demand.tsx'
import { PartOnDemand } from '../../components/floating/part-on-demand.ts'
import { Failure } from '../../frame/failure.tsx'
import { NotFound } from '../../frame/not-found.tsx'
import { TitleContext } from '../../frame/page-title.tsx'
import { useUndoWithin } from '../../undo/undo-context.ts'
import { AsItWas } from './as-it-was.tsx'
import { EngagementContext } from './engagement-context.ts'
import { EngagementHeader } from './engagement-header.tsx'
import classes from './engagement-layout.module.css'
import { useOpenTask } from './use-open-task.ts'

const taskPanel = new PartOnDemand(async () => (await import('../task-panel/task-panel.tsx')).TaskPanel)

const askBesideViews = new PartOnDemand(
  async () => (await import('../../requests/offer/ask-beside-views.tsx')).AskBesideViews,
)

const route = getRouteApi('/engagements/$engagement')

/** What all views of one engagement stand in: who it is for, its views, as it is now or as it was. */
export function EngagementLayout() {
  const { engagement: id } = route.useParams()
  const { seq } = route.useSearch()
  const now = useEngagement(id)
  const then = useEngagementAt(id, seq)
  const shown = seq === undefined ? now : then
  const release = useRelease(shown.data?.release)
  if (shown.data === undefined && isNotFound(shown.error)) return <NotFound />
  const failed = shown.data === undefined && shown.isError ? shown : release.isError ? release : null
  if (failed !== null) return <Failure error={failed.error} onRetry={() => void failed.refetch()} />
  if (shown.data === undefined || release.data === undefined) return <LayoutSkeleton />
  const newest = now.data?.revision ?? shown.data.revision
  return <LoadedLayout engagement={shown.data} release={release.data} newest={newest} />
}

interface LoadedLayoutProps {
  readonly engagement: EngagementView
  readonly release: ReleaseView
  /** The number of the newest change, whichever moment is shown. */
  readonly newest: number
}

function LoadedLayout({ engagement, release, newest }: LoadedLayoutProps) {
  const { task: key, seq } = route.useSearch()
  const openTask = useOpenTask()
  useUndoWithin(engagement.id)
  const isAsking = useSearch({ strict: false, select: (search) => 'ask' in search })
  const [isSettled, setSettled] = useState(false)
  useEffect(() => whenSettled(() => setSettled(true)), [])
  const navigate = useNavigate()
  const open = useMemo(
    () => ({
      engagement,
      release,
      openTask,
      onEditFacts: () => void navigate({ to: '/engagements/$engagement/facts', params: { engagement: engagement.id } }),
    }),
    [engagement, release, openTask, navigate],
  )
  const task = engagement.tasks.find((one) => one.key === key)
  return (
    <EngagementContext value={open}>
      {seq === undefined ? null : <AsItWas engagement={engagement} newest={newest} />}
      <EngagementHeader engagement={engagement} release={release} />
      <TitleContext value={engagement.customer}>
        <Outlet />
      </TitleContext>
      {isSettled || isAsking ? (
        <OnDemand part={askBesideViews} props={{ open, openTask: task?.key, onClose: doNothing }} />
      ) : null}
      {task === undefined ? null : (
        <OnDemand part={taskPanel} props={{ engagement, release, task, onClose: () => openTask(null) }} />
      )}
    </EngagementContext>
  )
}

/** Fetches what opens over the views when they stand: it is there at once then, and without a connection. */
function whenSettled(onSettled: () => void) {
  const timer = setTimeout(() => {
    taskPanel.preload()
    onSettled()
  }, 2000)
  return () => clearTimeout(timer)
}

function doNothing() {}

function isNotFound(error: Error | null): boolean {
  return error instanceof ProblemError && error.code === 'not-found'
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
