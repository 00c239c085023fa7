import { Link, type LinkProps, useLocation } from '@tanstack/react-router'
import { type ReactNode, type RefObject, useEffect, useRef } from 'react'
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

/**
 * The views of one thing side by side; the current one says so. Where they do not fit they scroll sideways, and the
 * current one is in sight.
 */
export function ViewTabs({ label, tabs }: ViewTabsProps) {
  const nav = useRef<HTMLElement>(null)
  useCurrentInSight(nav)
  return (
    <nav ref={nav} aria-label={label} className={classes.tabs}>
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

function useCurrentInSight(nav: RefObject<HTMLElement | null>): void {
  const path = useLocation({ select: ({ pathname }) => pathname })
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page has another tab
  useEffect(() => {
    const current = nav.current?.querySelector<HTMLElement>('[aria-current="page"], [data-around="true"]')
    if (nav.current === null || !current) return
    nav.current.scrollLeft = current.offsetLeft - (nav.current.clientWidth - current.offsetWidth) / 2
  }, [nav, path])
}
