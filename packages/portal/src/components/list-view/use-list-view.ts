import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { type ListAddress, ownListSearch, readListView, replaceListSearch, writeListView } from './list-search.ts'
import type { ListView } from './list-view.ts'

/** How the list of this page is looked at, as its address says, and the way to change it. Keep the address with `useMemo`. */
export function useListView(address: ListAddress): readonly [ListView, (view: ListView) => void] {
  const navigate = useNavigate()
  // Every page has its own parameters, and this is for any of them.
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  // What else the address says, such as which panel is open, makes no new view: a new one is work for the whole list.
  const own = JSON.stringify(ownListSearch(search, address))
  const view = useMemo(() => readListView(JSON.parse(own), address), [own, address])
  const change = useCallback(
    (next: ListView) => {
      void navigate({
        to: '.',
        // The router types the parameters of each page; those of a list are text under names of its own.
        search: ((before: Readonly<Record<string, unknown>>) =>
          replaceListSearch(before, writeListView(next, address), address)) as never,
        replace: true,
        resetScroll: false,
      })
    },
    [navigate, address],
  )
  return [view, change]
}
