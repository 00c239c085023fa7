import type { EngagementView, ReleaseView } from '@fairlead/contract'
import { useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'
import { usePage } from '../../api/queries.ts'
import { headingId } from '../../process/prose/heading-id.ts'
import { stepProgress } from '../../process/step-progress.ts'
import { taskViews, viewsOfStep } from '../../process/task-views.ts'
import { useLanguage } from '../../session/use-language.ts'
import type { ReleaseProcess } from './process-order.ts'
import classes from './step-outline.module.css'

interface StepOutlineProps {
  readonly engagement: EngagementView
  readonly release: ReleaseView
  readonly process: ReleaseProcess
}

/** The steps of the open page that have work in them, each a way there with how far it is. */
export function StepOutline({ engagement, release, process }: StepOutlineProps) {
  const { t } = useLingui()
  const [language] = useLanguage()
  const page = usePage({ release: release.id, process: process.id, language }).data
  const steps = useMemo(() => {
    const views = taskViews(engagement.tasks)
    const tasks = new Map(process.steps.map((step) => [step.id, step.tasks.map(({ id }) => id)]))
    return (page?.blocks ?? []).flatMap((block) => {
      if (block.kind !== 'heading') return []
      const progress =
        block.step === null ? null : stepProgress(viewsOfStep(views, block.step, tasks.get(block.step) ?? []))
      return progress === null ? [] : [{ ...progress, anchor: block.anchor, text: block.text }]
    })
  }, [engagement.tasks, process, page])
  if (steps.length < 2) return null
  return (
    <ul className={classes.steps} aria-label={t`Steps`}>
      {steps.map(({ anchor, text, settled, total }) => (
        <li key={anchor}>
          <a href={`#${headingId(anchor)}`} className={classes.step} data-settled={settled === total}>
            <span className={classes.title} lang={page?.language}>
              {text}
            </span>
            <span className={classes.figures} title={t`${settled} of ${total} settled`}>
              {settled}/{total}
            </span>
          </a>
        </li>
      ))}
    </ul>
  )
}
