import type { Counts } from '@fairlead/contract'
import { useLingui } from '@lingui/react/macro'
import { ProgressBar } from '../progress/progress-bar.tsx'
import { settledOf } from '../progress/settled.ts'
import classes from './phase-progress.module.css'

/** One phase with how far it is. */
export interface PhaseCounts {
  readonly id: string
  readonly name: string
  readonly counts: Counts
}

interface PhaseProgressProps {
  readonly phases: readonly PhaseCounts[]
  /** `compact` draws the bars alone, as in a row of a table; their words are there for whoever listens or points. */
  readonly look?: 'named' | 'compact'
}

/** How far each phase is, side by side in the order of the playbook. A phase without tasks that apply says so. */
export function PhaseProgress({ phases, look = 'named' }: PhaseProgressProps) {
  const { t } = useLingui()
  const words = usePhaseWords()
  return (
    <ul className={classes.phases} data-look={look} aria-label={t`Progress by phase`}>
      {phases.map(({ id, name, counts }) => (
        <li key={id} title={`${name}: ${words(counts)}`}>
          <span className={look === 'compact' ? 'visually-hidden' : classes.name}>{name}</span>
          <ProgressBar counts={counts} label={look === 'compact' ? words(counts) : null} />
          {look === 'compact' ? null : <span className={classes.words}>{words(counts)}</span>}
        </li>
      ))}
    </ul>
  )
}

function usePhaseWords(): (counts: Counts) => string {
  const { t } = useLingui()
  return (counts) => {
    const { total, blocked, mandatoryLeft } = counts
    const settled = settledOf(counts)
    if (total === 0) return t`nothing applies`
    if (settled === total) return t`all ${total} settled`
    const figures = [t`${settled} of ${total} settled`]
    if (blocked > 0) figures.push(t`${blocked} blocked`)
    if (mandatoryLeft > 0) figures.push(t`${mandatoryLeft} mandatory left`)
    return figures.join(' · ')
  }
}
