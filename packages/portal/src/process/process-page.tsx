import type { EngagementView, ReleaseView } from '@fairlead/contract'
import type { ProcessId } from '@fairlead/playbook'
import { useLocation } from '@tanstack/react-router'
import { type ReactNode, useEffect } from 'react'
import { usePage } from '../api/queries.ts'
import { useKeyboard } from '../components/keyboard/keyboard-context.ts'
import { PartFailure } from '../components/part-failure/part-failure.tsx'
import { useLanguage } from '../session/use-language.ts'
import { KeyHint } from './key-hint.tsx'
import { mayWork } from './may-work-on.ts'
import { PageBlocks } from './page-blocks.tsx'
import { PageSkeleton } from './page-skeleton.tsx'
import { ProcessHead } from './process-head.tsx'
import classes from './process-page.module.css'
import { ProcessSurfaceContext } from './process-surface.ts'
import { focusTask } from './task/focus-task.ts'
import { onRowClick, onRowFocus, onRowKey } from './task/row-focus.ts'
import { useKeptFocus } from './use-kept-focus.ts'
import { useWork } from './use-work.ts'
import { preloadControls, preloadWorkParts, WorkParts } from './work-parts.tsx'

interface ProcessPageProps {
  readonly engagement: EngagementView
  readonly release: ReleaseView
  readonly process: ProcessId
  /** Opens the panel of a task by its key. Has to stay the same function. */
  readonly onOpenTask: (key: string) => void
  /** Opens the editor of facts and scope. */
  readonly onEditFacts?: () => void
}

/** A process as its page: the prose as written, and where the page has tasks, gates and an end, they are live. */
export function ProcessPage({ engagement, release, process, onOpenTask, onEditFacts }: ProcessPageProps) {
  const [language] = useLanguage()
  const page = usePage({ release: release.id, process, language })
  const pageLanguage = page.data?.language ?? language
  const work = useWork({ engagement, release, process, pageLanguage, onOpenTask, onEditFacts })
  const { surface } = work
  useTaskOfAddress(page.data !== undefined)
  useEffect(preloadWorkParts, [])
  const status = engagement.processes.find((one) => one.process === process)

  return (
    <ProcessSurfaceContext value={surface}>
      <Rows onOpenTask={onOpenTask}>
        <ProcessHead engagement={engagement} status={status} />
        {page.isPending ? <PageSkeleton /> : null}
        {page.isError ? <PartFailure error={page.error} onRetry={() => void page.refetch()} /> : null}
        {page.data === undefined || status === undefined ? null : (
          <PageBlocks page={page.data} engagement={engagement} status={status} />
        )}
        {page.data === undefined ? null : <KeyHint canChange={mayWork(surface.can)} />}
      </Rows>
      <WorkParts work={work} tasks={engagement.tasks} onAnswered={focusTask} />
    </ProcessSurfaceContext>
  )
}

interface RowsProps {
  readonly onOpenTask: (key: string) => void
  readonly children: ReactNode
}

/** What the rows stand in. Their keys and clicks reach it by bubbling: it alone knows which row is next. */
function Rows({ onOpenTask, children }: RowsProps) {
  const keptFocus = useKeptFocus()
  const { hasSingleKeys } = useKeyboard()
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the rows are what is interactive
    <div
      className={classes.page}
      onKeyDown={(event) => onRowKey(event, { hasSingleKeys, openTask: onOpenTask })}
      onClick={(event) => onRowClick(event, onOpenTask)}
      onFocus={(event) => {
        onRowFocus(event)
        keptFocus.onFocus(event)
        preloadControls()
      }}
      onBlur={keptFocus.onBlur}
    >
      {children}
    </div>
  )
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
