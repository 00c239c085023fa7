import type { QueuedRequestView } from '@fairlead/contract'
import { useCallback, useEffect, useRef } from 'react'
import { drawnLines, refocusLine } from '../../work/rows/current-line.ts'
import type { OpenRequest } from '../drawer/request-drawer-search.ts'
import { requestKey, rowKey } from './request-row.ts'

interface BesideOptions {
  readonly rows: readonly QueuedRequestView[]
  readonly opened: OpenRequest | null
  readonly onOpen: (row: QueuedRequestView) => void
}

/** Opens what stands beside the open request in the queue, as far as it is drawn; what was open has the focus when it closes. */
export function useBeside(options: BesideOptions): (way: 'next' | 'previous') => void {
  const latest = useRef(options)
  useEffect(() => {
    latest.current = options
  })
  const key = options.opened === null ? null : requestKey(options.opened)
  useEffect(() => {
    if (key === null) return
    return () => refocusLine(key)
  }, [key])
  return useCallback((way) => {
    const { rows, opened, onOpen } = latest.current
    if (opened === null) return
    const byKey = new Map(rows.map((row) => [rowKey(row), row]))
    const lines = [...drawnLines()].filter(([line]) => byKey.has(line))
    const at = lines.findIndex(([line]) => line === requestKey(opened))
    const [next, line] = at < 0 ? [] : (lines[at + (way === 'next' ? 1 : -1)] ?? [])
    const row = next === undefined ? undefined : byKey.get(next)
    if (row === undefined) return
    line?.scrollIntoView({ block: 'nearest' })
    onOpen(row)
  }, [])
}
