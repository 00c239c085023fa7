import type { Counts } from '@fairlead/contract'
import { useLingui } from '@lingui/react/macro'
import classes from './progress-bar.module.css'
import { progressShares } from './progress-shares.ts'
import { settledOf } from './settled.ts'

interface ProgressBarProps {
  readonly counts: Counts
  /** What it says to whoever listens; `null` where the words stand beside it. Without it, how many are settled. */
  readonly label?: string | null
}

/** How far a set of tasks is, drawn; the words beside it or in its label say the same. */
export function ProgressBar({ counts, label }: ProgressBarProps) {
  const { t } = useLingui()
  const settled = settledOf(counts)
  const { total } = counts
  const words = label === undefined ? t`${settled} of ${total} tasks settled` : label
  return (
    <span
      className={classes.bar}
      {...(words === null ? { 'aria-hidden': true } : { role: 'img', 'aria-label': words })}
    >
      {progressShares(counts).map(([part, share]) => (
        <span key={part} className={classes.part} data-part={part} style={{ width: `${share}%` }} />
      ))}
    </span>
  )
}
