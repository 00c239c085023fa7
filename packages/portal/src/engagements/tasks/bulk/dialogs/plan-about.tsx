import type { TaskView } from '@fairlead/contract'
import { useLingui } from '@lingui/react'
import { useProcessSurface } from '../../../../process/process-surface.ts'
import { TaskLine } from '../../../../process/task/task-line.tsx'
import type { BulkWish } from '../bulk-wish.ts'
import { planLines } from '../bulk-words.ts'
import { planBulk } from '../plan-bulk.ts'
import classes from './dialogs.module.css'

interface PlanAboutProps {
  readonly tasks: readonly TaskView[]
  readonly wish: BulkWish
}

/** What a wish would come to before it is sent; of one task which one it is. */
export function PlanAbout({ tasks, wish }: PlanAboutProps) {
  const { i18n } = useLingui()
  const { pageLanguage, can } = useProcessSurface()
  const [only, ...more] = tasks
  const plan = planBulk(tasks, wish, can)
  if (only !== undefined && more.length === 0 && plan.commands.length === 1) {
    return (
      <p className={classes.about} lang={pageLanguage}>
        <TaskLine taskKey={only.key} />
      </p>
    )
  }
  return (
    <div className={classes.about} role="status">
      {planLines(i18n, plan).map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  )
}
