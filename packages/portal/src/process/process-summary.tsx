import type { ProcessView } from '@fairlead/contract'
import { Trans } from '@lingui/react/macro'
import { MandatoryLeft } from '../components/progress/mandatory-left.tsx'
import { ProgressBar } from '../components/progress/progress-bar.tsx'
import { SettledTasks } from '../components/progress/settled-tasks.tsx'
import classes from './process-summary.module.css'

interface ProcessSummaryProps {
  readonly status: ProcessView
}

/** How far a process is, in one line: what is settled, what has to be done still, what is stuck. */
export function ProcessSummary({ status: { counts } }: ProcessSummaryProps) {
  const { waiting, blocked } = counts
  return (
    <div className={classes.summary}>
      <span className={classes.bar}>
        <ProgressBar counts={counts} />
      </span>
      <SettledTasks counts={counts} />
      <MandatoryLeft counts={counts} />
      {waiting === 0 ? null : (
        <span data-set="waiting">
          <Trans>{waiting} waiting</Trans>
        </span>
      )}
      {blocked === 0 ? null : (
        <span data-set="blocked">
          <Trans>{blocked} blocked</Trans>
        </span>
      )}
    </div>
  )
}
