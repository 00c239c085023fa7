import type { ReactNode } from 'react'
import classes from './empty-state.module.css'

interface EmptyStateProps {
  /** What there is none of: "No task matches". */
  readonly title: ReactNode
  /** Why, and what to do about it, in a sentence or two. */
  readonly children: ReactNode
  /** The next thing to do, as a button or link. */
  readonly action?: ReactNode
  /** Draws the line through the ring above it, where a person sees the portal for the first time. */
  readonly isFirst?: boolean
}

/** Stands where there is nothing to list: why that is so, and what next. */
export function EmptyState({ title, children, action, isFirst = false }: EmptyStateProps) {
  return (
    <div className={classes.empty}>
      {isFirst ? (
        <svg viewBox="0 0 160 72" className={classes.drawing} aria-hidden="true">
          <path d="M4 58c34 0 40-22 76-22s42-22 76-22" />
          <circle cx="80" cy="36" r="21" />
        </svg>
      ) : null}
      <p className={classes.title}>{title}</p>
      <p>{children}</p>
      {action}
    </div>
  )
}
