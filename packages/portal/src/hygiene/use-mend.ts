import type { FindingView } from '@fairlead/contract'
import { useNavigate } from '@tanstack/react-router'
import { useCallback, useEffect, useRef } from 'react'
import type { WorkActions } from '../work/change/use-work-actions.ts'
import type { OpenWork } from '../work/panel/work-panel-search.ts'
import { placeOfFinding } from './finding-place.ts'

interface MendOptions {
  readonly actions: Pick<WorkActions, 'open' | 'waive' | 'approve'>
  /** Opens the panel of a piece of work. */
  readonly onPanel: (work: OpenWork) => void
  /** Opens what a note mends. */
  readonly onNote: (row: FindingView) => void
}

/**
 * The ways of a row: to what it is about, and to what mends it. A task is given, waived and approved here, and dated in
 * its panel; a note is written here, and what comes next of one done; everything else has a page that it is mended on.
 */
export function useMend(options: MendOptions) {
  const navigate = useNavigate()
  const latest = useRef(options)
  useEffect(() => {
    latest.current = options
  })
  const go = useCallback((row: FindingView) => void navigate({ to: placeOfFinding(row) }), [navigate])
  const open = useCallback(
    (row: FindingView) => {
      if (row.about === 'task' && row.work !== null) latest.current.onPanel(row.work)
      else if (row.about === 'note') latest.current.onNote(row)
      else go(row)
    },
    [go],
  )
  const mend = useCallback(
    (row: FindingView, anchor: HTMLElement) => {
      const { actions, onPanel, onNote } = latest.current
      if (row.mend === 'write-note' || row.mend === 'complete-action') return onNote(row)
      if (row.work === null || row.about !== 'task') return go(row)
      switch (row.mend) {
        case 'assign-task':
          return actions.open({ kind: 'assign', items: [row.work], anchor })
        case 'waive':
          return actions.waive([row.work])
        case 'approve-waiver':
          return actions.approve([row.work])
        case 'set-date':
          return onPanel(row.work)
        default:
          return go(row)
      }
    },
    [go],
  )
  return { open, mend }
}
