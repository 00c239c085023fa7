import type { Counts } from '@fairlead/contract'
import { lazyRouteComponent } from '@tanstack/react-router'
import { type ReactNode, Suspense } from 'react'
import { useAnchor } from '../../floating/use-anchor.ts'
import classes from './explained-counts.module.css'

const CountsPanel = lazyRouteComponent(() => import('./counts-panel.tsx'), 'CountsPanel')

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
        onPointerEnter={() => void CountsPanel.preload?.()}
        onClick={toggle}
      >
        {children}
      </button>
      {anchor === null ? null : (
        <Suspense>
          <CountsPanel anchor={anchor} onClose={close} counts={counts} meaning={meaning} />
        </Suspense>
      )}
    </>
  )
}
