import type { ProcessView } from '@fairlead/contract'
import type { Outcome } from '@fairlead/playbook'
import { useLingui } from '@lingui/react'
import { useProcessSurface } from '../process-surface.ts'
import { outcomeWords } from '../words/outcome-words.ts'
import classes from './outcome-panel.module.css'

interface OutcomeVerdictProps {
  readonly outcome: Outcome
  readonly status: ProcessView
}

/** Whether an outcome is for this customer and why; nothing where people decide. */
export function OutcomeVerdict({ outcome, status }: OutcomeVerdictProps) {
  const { words } = useProcessSurface()
  const { i18n } = useLingui()
  const verdict = status.outcomes.find((one) => one.outcome === outcome.id)?.verdict ?? null
  if (verdict === null || outcome.condition === null) return null
  return (
    <span className={classes.verdict} data-verdict={verdict} lang={i18n.locale}>
      {outcomeWords(words, verdict, outcome.condition.requirement)}
    </span>
  )
}
