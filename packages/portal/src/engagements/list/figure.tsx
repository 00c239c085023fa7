import { Link } from '@tanstack/react-router'
import classes from './list-columns.module.css'

interface FigureProps {
  readonly kind: string
  readonly count: number
  readonly engagement: string
  readonly tabIndex: 0 | -1
}

/** Which tasks of an engagement a figure counts, as the address of its task table says it. */
const counted: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'mandatory-left': { is: 'mandatory', set: 'open.waiting.blocked' },
  blocked: { set: 'blocked' },
  overdue: { is: 'overdue' },
  'gates-ready': { is: 'gate-ready' },
}

/** A figure of an engagement; it leads to the tasks that it counts. Nothing is nothing to look at. */
export function Figure({ kind, count, engagement, tabIndex }: FigureProps) {
  if (count === 0) return <span className={classes.none}>0</span>
  return (
    <Link
      to="/engagements/$engagement/tasks"
      params={{ engagement }}
      // The parameters of the task table are text under names of its own.
      search={(counted[kind] ?? {}) as never}
      className={classes.figure}
      data-kind={kind}
      tabIndex={tabIndex}
      onClick={(event) => event.stopPropagation()}
    >
      {count}
    </Link>
  )
}
