import type { EngagementView, ReleaseView, TaskState } from '@fairlead/contract'
import type { ProcessId, TaskId } from '@fairlead/playbook'
import { Trans } from '@lingui/react/macro'
import { useLocation } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { usePage } from '../api/queries.ts'
import { OnDemand } from '../components/floating/on-demand.tsx'
import { PartOnDemand } from '../components/floating/part-on-demand.ts'
import { PartFailure } from '../components/part-failure/part-failure.tsx'
import { PageTitle } from '../frame/page-title.tsx'
import { useLanguage } from '../session/use-language.ts'
import { useOpenControl } from './controls/use-open-control.ts'
import { KeyHint } from './key-hint.tsx'
import { PageBlocks } from './page-blocks.tsx'
import { PageSkeleton } from './page-skeleton.tsx'
import classes from './process-page.module.css'
import { ProcessSummary } from './process-summary.tsx'
import { type ProcessSurface, ProcessSurfaceContext } from './process-surface.ts'
import { focusTask } from './task/focus-task.ts'
import { onRowFocus, onRowKey } from './task/row-focus.ts'
import { useKeptFocus } from './use-kept-focus.ts'
import { useSurface } from './use-surface.ts'

const controlOverlay = new PartOnDemand(async () => (await import('./controls/control-overlay.tsx')).ControlOverlay)
const setAsideDialog = new PartOnDemand(async () => (await import('./task-state/set-aside-dialog.tsx')).SetAsideDialog)

interface ProcessPageProps {
  readonly engagement: EngagementView
  readonly release: ReleaseView
  readonly process: ProcessId
  /** Opens the editor of facts and scope. */
  readonly onEditFacts?: () => void
}

/** A process as its page: the prose as written, and where the page has tasks, gates and an end, they are live. */
export function ProcessPage({ engagement, release, process, onEditFacts }: ProcessPageProps) {
  const [language] = useLanguage()
  const page = usePage({ release: release.id, process, language })
  const [asking, setAsking] = useState<{ readonly task: TaskId; readonly to: TaskState } | null>(null)
  const { control, open, close } = useOpenControl()
  const keptFocus = useKeptFocus()
  const surface = useSurface({
    engagement,
    release,
    process,
    pageLanguage: page.data?.language ?? language,
    onAskReason: setAsking,
    onOpen: open,
    onEditFacts,
  })
  useTaskOfAddress(page.data !== undefined)
  useEffect(preloadControls, [])
  const asked = engagement.tasks.find((task) => task.key === asking?.task)
  const opened = engagement.tasks.find((task) => task.key === control?.key)

  return (
    <ProcessSurfaceContext value={surface}>
      {/* The keys of the rows reach the page by bubbling: it alone knows which row is next. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the rows are what is interactive */}
      <div
        className={classes.page}
        onKeyDown={onRowKey}
        onFocus={(event) => {
          onRowFocus(event)
          keptFocus.onFocus(event)
          controlOverlay.preload()
        }}
        onBlur={keptFocus.onBlur}
      >
        <ProcessHead engagement={engagement} surface={surface} />
        {page.isPending ? <PageSkeleton /> : null}
        {page.isError ? <PartFailure error={page.error} onRetry={() => void page.refetch()} /> : null}
        <PageContent page={page.data} engagement={engagement} process={process} />
        {surface.canChange && page.data !== undefined ? <KeyHint /> : null}
      </div>
      {control === null || opened === undefined ? null : (
        <OnDemand
          part={controlOverlay}
          key={control.kind + control.key}
          props={{ control, view: opened, onClose: close }}
        />
      )}
      {asking === null || asked === undefined ? null : (
        <OnDemand
          part={setAsideDialog}
          props={{
            view: asked,
            to: asking.to,
            onClose: () => {
              setAsking(null)
              focusTask(asked.key)
            },
          }}
        />
      )}
    </ProcessSurfaceContext>
  )
}

function PageContent({ page, engagement, process }: PageContentProps) {
  const status = engagement.processes.find((one) => one.process === process)
  if (page === undefined || status === undefined) return null
  return <PageBlocks page={page} engagement={engagement} status={status} />
}

interface PageContentProps {
  readonly page: ReturnType<typeof usePage>['data']
  readonly engagement: EngagementView
  readonly process: ProcessId
}

function ProcessHead({
  engagement,
  surface,
}: {
  readonly engagement: EngagementView
  readonly surface: ProcessSurface
}) {
  const { process, index, pageText, pageLanguage } = surface
  const status = engagement.processes.find((one) => one.process === process)
  const found = index.processes.get(process)
  return (
    <header>
      <PageTitle lang={pageLanguage}>{found === undefined ? process : pageText(found.title, process)}</PageTitle>
      {status === undefined ? null : <ProcessSummary status={status} />}
      {engagement.can.change ? null : (
        <p className={classes.looking}>
          <Trans>Customers look on here; the delivery team does the work.</Trans>
        </p>
      )}
    </header>
  )
}

/** Fetches what opens on demand when the page stands: it is there at once then, and without a connection. */
function preloadControls() {
  const timer = setTimeout(() => {
    controlOverlay.preload()
    setAsideDialog.preload()
  }, 2000)
  return () => clearTimeout(timer)
}

/** An address that names a task or a heading leads to it, once the page is there. */
function useTaskOfAddress(isReady: boolean): void {
  const hash = useLocation({ select: (location) => location.hash })
  useEffect(() => {
    if (!isReady || hash === '') return
    if (hash.startsWith('task-')) focusTask(hash.slice('task-'.length))
    else document.getElementById(hash)?.scrollIntoView()
  }, [isReady, hash])
}
