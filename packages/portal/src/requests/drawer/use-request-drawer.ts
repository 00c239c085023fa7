import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { type OpenRequest, readRequestDrawer, requestDrawerSearch } from './request-drawer-search.ts'

/** The request whose drawer is open, as the address says, and the way to open another; `null` closes it. */
export function useRequestDrawer() {
  const navigate = useNavigate()
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  const opened = useMemo(() => readRequestDrawer(search), [search])
  const open = useCallback(
    (next: OpenRequest | null) => {
      void navigate({
        to: '.',
        // The router types the parameters of each page; the queue has those that it was given.
        search: ((before: Readonly<Record<string, unknown>>) => ({ ...before, ...requestDrawerSearch(next) })) as never,
        replace: true,
        resetScroll: false,
      })
    },
    [navigate],
  )
  return { opened, open }
}
