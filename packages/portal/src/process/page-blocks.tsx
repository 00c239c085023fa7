import type { EngagementView, PageView, ProcessView } from '@fairlead/contract'
import type { StepId, TaskId } from '@fairlead/playbook'
import { useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'
import { OutcomePanel } from './outcome/outcome-panel.tsx'
import classes from './page-blocks.module.css'
import { PageHeading } from './page-heading.tsx'
import { PageLabels } from './page-labels.tsx'
import { useProcessSurface } from './process-surface.ts'
import { Prose } from './prose/prose.tsx'
import { stepProgress } from './step-progress.ts'
import { TaskTable } from './task/task-table.tsx'
import { taskViews, viewsOfStep } from './task-views.ts'

interface PageBlocksProps {
  readonly page: PageView
  readonly engagement: EngagementView
  readonly status: ProcessView
}

/** From here on it pays to leave rows out of sight undrawn; below, their exact height is worth more. */
const manyTasks = 200

/** The page in reading order: prose as written, and something live wherever the page has a task table or an end. */
export function PageBlocks({ page, engagement, status }: PageBlocksProps) {
  const { t } = useLingui()
  const views = useMemo(() => taskViews(engagement.tasks), [engagement.tasks])
  const { blocks } = page
  const steps = useStepTasks()
  const lastTables = useMemo(() => lastTableOfSteps(blocks), [blocks])
  return (
    <div className={classes.blocks} lang={page.language} data-long={status.counts.total > manyTasks}>
      {blocks.map((block, at) => {
        // A page never changes within a release, so a block is known by its place.
        const key = `${block.kind}-${at}`
        switch (block.kind) {
          case 'prose':
            return <Prose key={key} tree={block.tree} />
          case 'heading':
            return (
              <PageHeading
                key={key}
                block={block}
                progress={
                  block.step === null ? null : stepProgress(viewsOfStep(views, block.step, steps.get(block.step) ?? []))
                }
              />
            )
          case 'labels':
            return <PageLabels key={key} labels={block.labels} />
          case 'tasks':
            return (
              <Live key={key}>
                <TaskTable step={block.step} tasks={block.tasks} views={views} isLast={lastTables.has(at)} />
              </Live>
            )
          case 'outcomes':
            return (
              <Live key={key}>
                <OutcomePanel status={status} />
              </Live>
            )
          default:
            return block satisfies never
        }
      })}
      {blocks.some((block) => block.kind === 'outcomes') ? null : (
        <Live>
          <section aria-label={t`End of the process`} className={classes.end}>
            <OutcomePanel status={status} />
          </section>
        </Live>
      )}
    </div>
  )
}

/** The last table of each step, by its place among the blocks: what people added stands there. */
function lastTableOfSteps(blocks: PageView['blocks']): ReadonlySet<number> {
  const last = new Map<StepId, number>()
  for (const [at, block] of blocks.entries()) if (block.kind === 'tasks') last.set(block.step, at)
  return new Set(last.values())
}

/** What the portal says itself stands in the portal's language, in the middle of a page in the playbook's. */
function Live({ children }: { readonly children: React.ReactNode }) {
  const { i18n } = useLingui()
  return <div lang={i18n.locale}>{children}</div>
}

function useStepTasks(): ReadonlyMap<StepId, readonly TaskId[]> {
  const { index, process } = useProcessSurface()
  return useMemo(
    () => new Map(index.processes.get(process)?.steps.map((step) => [step.id, step.tasks.map((task) => task.id)])),
    [index, process],
  )
}
