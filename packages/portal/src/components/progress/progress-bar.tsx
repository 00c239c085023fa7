import type { Counts } from '@fairlead/contract'
import { useLingui } from '@lingui/react/macro'
import classes from './progress-bar.module.css'
import { progressShares } from './progress-shares.ts'
import { settledOf } from './settled.ts'

/** How far a set of tasks is, drawn; the words beside it or in its label say the same. */
export function ProgressBar({ counts }: { readonly counts: Counts }) {
  const { t } = useLingui()
  const settled = settledOf(counts)
  const { total } = counts
  return (
    <span className={classes.bar} role="img" aria-label={t`${settled} of ${total} tasks settled`}>
      {progressShares(counts).map(([part, share]) => (
        <span key={part} className={classes.part} data-part={part} style={{ width: `${share}%` }} />
      ))}
    </span>
  )
}
