import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { ViewTab } from '../view-tabs/view-tabs.tsx'
import classes from './view-ways.module.css'

interface ViewWaysProps {
  /** What is shown in several ways, for whoever listens. */
  readonly label: string
  readonly ways: readonly Pick<ViewTab, 'id' | 'name' | 'count' | 'to' | 'params' | 'search'>[]
  /** The one that the page is. */
  readonly current: string
}

/** The few pages of one view, side by side: links that look like a choice, of which one holds. */
export function ViewWays({ label, ways, current }: ViewWaysProps): ReactNode {
  return (
    <nav aria-label={label} className={classes.ways}>
      {ways.map(({ id, name, count = 0, ...link }) => (
        <Link key={id} {...link} data-on={id === current} activeOptions={{ includeSearch: false }} resetScroll={false}>
          {name}
          {count === 0 ? null : <span>{count}</span>}
        </Link>
      ))}
    </nav>
  )
}
