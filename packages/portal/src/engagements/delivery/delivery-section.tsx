import { type ReactNode, useId } from 'react'
import classes from './delivery.module.css'

interface DeliverySectionProps {
  readonly title: string
  /** How many there are in it, whatever is listed; nothing is said of none. */
  readonly count: number
  /** What can be begun here, at the end of its heading. */
  readonly actions?: ReactNode
  /** Its lines; `null` where none is listed. */
  readonly lines: ReactNode | null
  /** What is said where no line is listed: why, and what to do about it. */
  readonly empty: ReactNode
}

/** One family of what is delivered, under its heading. */
export function DeliverySection({ title, count, actions, lines, empty }: DeliverySectionProps) {
  const id = useId()
  return (
    <section aria-labelledby={id} className={classes.section}>
      <div className={classes.sectionHead}>
        <h2 id={id} className={classes.title}>
          {title}
        </h2>
        {count === 0 ? null : <span className={classes.count}>{count}</span>}
        <span className={classes.actions}>{actions}</span>
      </div>
      {lines === null ? (
        <p className={classes.empty}>{empty}</p>
      ) : (
        <ul aria-labelledby={id} className={classes.lines}>
          {lines}
        </ul>
      )}
    </section>
  )
}
