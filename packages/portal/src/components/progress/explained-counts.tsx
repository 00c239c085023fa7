import type { Counts } from '@fairlead/contract'
import type { ReactNode } from 'react'
import { OnDemand } from '../floating/on-demand.tsx'
import { PartOnDemand } from '../floating/part-on-demand.ts'
import { useAnchor } from '../floating/use-anchor.ts'
import classes from './explained-counts.module.css'

const countsPanel = new PartOnDemand(async () => (await import('./counts-panel.tsx')).CountsPanel)

interface ExplainedCountsProps {
  readonly counts: Counts
  /** What the figure means, in a sentence. */
  readonly meaning: ReactNode
  /** The figure. */
  readonly children: ReactNode
}

/** A figure that opens what it means and all the counts it is one of. */
export function ExplainedCounts({ counts, meaning, children }: ExplainedCountsProps) {
  const { anchor, toggle, close } = useAnchor()
  return (
    <>
      <button
        type="button"
        className={classes.button}
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        onPointerEnter={() => countsPanel.preload()}
        onClick={toggle}
      >
        {children}
      </button>
      {anchor === null ? null : <OnDemand part={countsPanel} props={{ anchor, onClose: close, counts, meaning }} />}
    </>
  )
}
