import type { ReactNode } from 'react'
import { FloatingPanel } from '../floating/floating-panel.tsx'
import { Day } from '../moment/moment.tsx'
import classes from './date-with-why.module.css'

interface WhyPanelProps {
  readonly anchor: HTMLElement
  readonly onClose: () => void
  readonly date: string
  readonly tone: string
  readonly why: ReactNode
}

/** Why a date is that one. */
export function WhyPanel({ anchor, onClose, date, tone, why }: WhyPanelProps) {
  const words = (
    <>
      <p className={classes.head}>
        <b>
          <Day date={date} />
        </b>{' '}
        · {tone}
      </p>
      {why}
    </>
  )
  return (
    <FloatingPanel
      anchor={anchor}
      onClose={onClose}
      position="bottom-start"
      width={288}
      withArrow
      trapFocus
      content={{ className: classes.why, children: words }}
    />
  )
}
