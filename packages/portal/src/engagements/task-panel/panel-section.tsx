import { type ReactNode, useId } from 'react'
import classes from './task-panel.module.css'

interface PanelSectionProps {
  readonly title: string
  /** What can be done here, at the end of its heading. */
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** One part of what is known of a task, under its heading. */
export function PanelSection({ title, actions, children }: PanelSectionProps) {
  const id = useId()
  return (
    <section aria-labelledby={id} className={classes.section}>
      <div className={classes.sectionHead}>
        <h3 id={id} className={classes.sectionTitle}>
          {title}
        </h3>
        {actions}
      </div>
      {children}
    </section>
  )
}
