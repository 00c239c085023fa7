import { useCallback, useMemo } from 'react'
import { toggleRow } from '../../components/data-table/selected-rows.ts'
import { type RowSelection, useRowSelection } from '../../components/data-table/use-row-selection.ts'
import { twoAtMost } from './two-at-most.ts'

/** The events that are chosen to be compared. */
export interface ChosenEvents extends RowSelection {
  readonly choose: (seq: number) => void
}

/** Keeps the two events at most that are chosen to be compared. */
export function useChosenEvents(): ChosenEvents {
  const { selected, change: changeAny, clear } = useRowSelection()
  const change = useCallback<RowSelection['change']>(
    (next) => changeAny((before) => twoAtMost(before, next(before))),
    [changeAny],
  )
  const choose = useCallback((seq: number) => change((before) => toggleRow(before, String(seq))), [change])
  return useMemo(() => ({ selected, change, clear, choose }), [selected, change, clear, choose])
}
