import type { WorkItemView } from '@fairlead/contract'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback, useEffect, useMemo, useRef } from 'react'
import { drawnLines } from '../rows/current-line.ts'
import { workKey } from '../rows/work-key.ts'
import { type OpenWork, readWorkPanel, workPanelSearch } from './work-panel-search.ts'

/** The piece of work whose panel is open, as the address says, and the ways to open another; `null` closes it. */
export function useWorkPanel(rows: readonly WorkItemView[]) {
  const navigate = useNavigate()
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  const opened = useMemo(() => readWorkPanel(search), [search])
  const open = useCallback(
    (item: OpenWork | null) => {
      void navigate({
        to: '.',
        // The router types the parameters of each page; the list has those that it was given.
        search: ((before: Readonly<Record<string, unknown>>) => ({ ...before, ...workPanelSearch(item) })) as never,
        replace: true,
        resetScroll: false,
      })
    },
    [navigate],
  )
  const latest = useRef({ rows, opened })
  useEffect(() => {
    latest.current = { rows, opened }
  })
  /** Opens what stands beside the open one in the list, as far as it is drawn: it goes on as the list scrolls. */
  const goBeside = useCallback(
    (way: 'next' | 'previous') => {
      const { rows, opened } = latest.current
      const byKey = new Map(rows.map((item) => [workKey(item), item]))
      const lines = [...drawnLines()].filter(([key]) => byKey.has(key))
      const at = lines.findIndex(([key]) => opened !== null && key === workKey(opened))
      const [key, line] = at < 0 ? [] : (lines[at + (way === 'next' ? 1 : -1)] ?? [])
      const item = key === undefined ? undefined : byKey.get(key)
      if (item === undefined) return false
      line?.scrollIntoView({ block: 'nearest' })
      open(item)
      return true
    },
    [open],
  )
  return { opened, open, goBeside }
}
