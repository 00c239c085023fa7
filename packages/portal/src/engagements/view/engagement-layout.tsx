import type { EngagementView, ReleaseView } from '@fairlead/contract'
import { Skeleton } from '@mantine/core'
import { getRouteApi, Outlet, useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useMemo, useState } from 'react'
import { isNotFound } from '../../api/problem-error.ts'
import { useEngagement, useEngagementAt, useRelease } from '../../api/queries.ts'
import { OnDemand } from '../../components/floating/on-demand.tsx'
import { PartOnDemand } from '../../components/floating/part-on-demand.ts'
import { Failure } from '../../frame/failure.tsx'
import { NotFound } from '../../frame/not-found.tsx'
import { TitleContext } from '../../frame/page-title.tsx'
import { useSession } from '../../session/session-context.tsx'
import { useUndoWithin } from '../../undo/undo-context.ts'
import { AsItWas } from './as-it-was.tsx'
import { EngagementContext } from './engagement-context.ts'
import { EngagementHeader } from './engagement-header.tsx'
import classes from './engagement-layout.module.css'
import { useNoteKey } from './use-note-key.ts'
import { useOpenTask } from './use-open-task.ts'

const taskPanel = new PartOnDemand(async () => (await import('../task-panel/task-panel.tsx')).TaskPanel)

const askBesideViews = new PartOnDemand(
  async () => (await import('../../requests/offer/ask-beside-views.tsx')).AskBesideViews,
)

const accessEnded = new PartOnDemand(async () => (await import('../access/access-ended.tsx')).AccessEnded)
const noPart = new PartOnDemand(async () => (await import('../access/no-part.tsx')).NoPart)
const calledIn = new PartOnDemand(async () => (await import('../access/called-in.tsx')).CalledIn)

const route = getRouteApi('/engagements/$engagement')

/** What all views of one engagement stand in: who it is for, its views, as it is now or as it was. */
export function EngagementLayout() {
  const { engagement: id } = route.useParams()
  const { seq } = route.useSearch()
  const { access } = useSession().person
  const now = useEngagement(id)
  const then = useEngagementAt(id, seq)
  const shown = seq === undefined ? now : then
  const release = useRelease(shown.data?.release)
  if (now.gone !== undefined)
    return <OnDemand part={accessEnded} props={{ engagement: now.gone, onClose: doNothing }} />
  if (shown.data === undefined && isNotFound(shown.error)) {
    return access === 'granted' ? <OnDemand part={noPart} props={{ onClose: doNothing }} /> : <NotFound />
  }
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
  useNoteKey(engagement)
  const task = engagement.tasks.find((one) => one.key === key)
  return (
    <EngagementContext value={open}>
      {seq === undefined ? null : <AsItWas engagement={engagement} newest={newest} />}
      <EngagementHeader engagement={engagement} release={release} />
      {engagement.can.only === null ? null : (
        <OnDemand part={calledIn} props={{ engagement, release, onClose: doNothing }} />
      )}
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

function LayoutSkeleton() {
  return (
    <div className={`${classes.skeleton} after-a-moment`} aria-hidden="true">
      <Skeleton height={28} width="40%" />
      <Skeleton height={14} width="60%" />
      <Skeleton height={320} />
    </div>
  )
}
