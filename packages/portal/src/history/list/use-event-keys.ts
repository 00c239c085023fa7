import type { HistoryEntry } from '@fairlead/contract'
import { useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'
import type { RowKey } from '../../components/data-table/row-key.ts'
import { useListKeys } from '../../components/keyboard/use-list-keys.ts'

/** What keys do with the event that has the focus. */
export interface EventKeys {
  readonly onOpen: (entry: HistoryEntry) => void
  readonly onShow: (entry: HistoryEntry) => void
  /** `null` where this person can take nothing back. */
  readonly onUndo: ((entry: HistoryEntry) => void) | null
}

/** The letters of the list, told in the overview of the keyboard; `j` leads into the list from anywhere. */
export function useEventKeys({ onShow, onUndo }: EventKeys, focus: () => void): readonly RowKey<HistoryEntry>[] {
  const { t } = useLingui()
  const canUndo = onUndo !== null
  const notes = useMemo(
    () => [
      { title: t`Open what it is about`, keys: ['Enter'] },
      { title: t`Choose to compare`, keys: ['x'] },
      { title: t`Show everything as it was after this`, keys: ['s'] },
      ...(canUndo ? [{ title: t`Undo this change`, keys: ['u'] }] : []),
    ],
    [t, canUndo],
  )
  useListKeys(notes, focus)
  return [
    { letter: 's', title: t`Show everything as it was after this`, run: onShow },
    ...(onUndo === null ? [] : [{ letter: 'u', title: t`Undo this change`, run: onUndo }]),
  ]
}
