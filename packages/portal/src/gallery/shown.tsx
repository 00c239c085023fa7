import type { ReactNode } from 'react'
import classes from './gallery.module.css'

interface ShownProps {
  readonly name: string
  readonly isWide?: boolean
  readonly children: ReactNode
}

/** One part under its name. */
export function Shown({ name, isWide = false, children }: ShownProps) {
  return (
    <section className={classes.shown}>
      <h2>{name}</h2>
      <div data-wide={isWide}>{children}</div>
    </section>
  )
}
