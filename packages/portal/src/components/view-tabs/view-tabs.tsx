import { Link, type LinkProps } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import classes from './view-tabs.module.css'

/** One view of what the page is about: a real link, so that it opens in another tab and stands in the address. */
export interface ViewTab extends Pick<LinkProps, 'to' | 'params' | 'search'> {
  readonly id: string
  readonly name: ReactNode
  /** How many things stand there; nothing is said of none. */
  readonly count?: number | undefined
  /** Whether it is the current one at exactly its address only, and not below it. */
  readonly isExact?: boolean
  /** Whether the page is one of those that it leads to, at another address. */
  readonly isAround?: boolean
}

interface ViewTabsProps {
  /** What the views are of, for whoever listens. */
  readonly label: string
  readonly tabs: readonly ViewTab[]
}

/** The views of one thing side by side; the current one says so. Where they do not fit they scroll sideways. */
export function ViewTabs({ label, tabs }: ViewTabsProps) {
  return (
    <nav aria-label={label} className={classes.tabs}>
      {tabs.map(({ id, name, count = 0, isExact = false, isAround = false, ...link }) => (
        <Link
          key={id}
          {...link}
          className={classes.tab}
          data-around={isAround}
          activeOptions={{ exact: isExact, includeSearch: false }}
          resetScroll={false}
        >
          {name}
          {count === 0 ? null : <span className={classes.count}>{count}</span>}
        </Link>
      ))}
    </nav>
  )
}
