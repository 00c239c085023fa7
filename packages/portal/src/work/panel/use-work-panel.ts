import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { readWorkPanel, workPanelSearch } from './work-panel-search.ts'

/** The piece of work whose panel is open, as the address says, and the ways to open another, of any engagement or of the same; `null` closes it. */
export function useWorkPanel() {
  const navigate = useNavigate()
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  const opened = useMemo(() => readWorkPanel(search), [search])
  const open = useCallback(
    (item: { readonly engagement: string; readonly key: string } | null) => {
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
  const engagement = opened?.engagement
  const openTask = useCallback(
    (task: string | null) => open(task === null || engagement === undefined ? null : { engagement, key: task }),
    [open, engagement],
  )
  return { opened, open, openTask }
}
