import type { DeliveredTask } from './delivered-tasks.ts'
import classes from './delivery.module.css'

/** What a piece of work is called in a line: its number, its name, and for which service it is. */
export function DeliveredName({ task: { number, name, service } }: { readonly task: DeliveredTask }) {
  return (
    <>
      {number === null ? null : <span className={classes.number}>{number} </span>}
      {name}
      {service === null ? null : <span className={classes.service}> {service}</span>}
    </>
  )
}
