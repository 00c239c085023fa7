import type { ReactNode } from 'react'
import { PersonName } from '../../components/person-avatar/person-name.tsx'
import classes from './delivery.module.css'

interface DeliveryLineProps {
  /** What it is called, as the way to it. */
  readonly name: ReactNode
  /** Where it stands, in a word or two. */
  readonly stage: ReactNode
  /** The day or the time that matters now. */
  readonly day: ReactNode
  /** Whose it is now; `null` where it is nobody's. */
  readonly person: { readonly id: string; readonly name: string } | null
  /** What is to be done next, as a button or a link; `null` where nothing is. */
  readonly next: ReactNode
  /** Whether nothing of it is to do any more. */
  readonly isSettled: boolean
}

/** One thing that is delivered: what, where it stands, when, whose, and what next, in columns that stand below each other. */
export function DeliveryLine({ name, stage, day, person, next, isSettled }: DeliveryLineProps) {
  return (
    <li className={classes.line} data-settled={isSettled}>
      <span className={classes.name}>{name}</span>
      <span className={classes.stage}>{stage}</span>
      <span className={classes.day}>{day}</span>
      <span className={classes.who}>
        <PersonName person={person} />
      </span>
      <span className={classes.next}>{next}</span>
    </li>
  )
}
