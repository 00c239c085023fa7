import { type ReactNode, useId } from 'react'
import classes from './workshop-section.module.css'

interface WorkshopSectionProps {
  readonly title: string
  /** A figure beside the title: how many, how long. */
  readonly note?: ReactNode
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** One part of what there is to say of a workshop, under its heading. */
export function WorkshopSection({ title, note, actions, children }: WorkshopSectionProps) {
  const id = useId()
  return (
    <section aria-labelledby={id} className={classes.section}>
      <div className={classes.head}>
        <h2 id={id} className={classes.title}>
          {title}
        </h2>
        {note === undefined ? null : <span className={classes.note}>{note}</span>}
        <span className={classes.actions}>{actions}</span>
      </div>
      {children}
    </section>
  )
}
