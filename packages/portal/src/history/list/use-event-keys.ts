import type { HistoryEntry } from '@fairlead/contract'
import { useLingui } from '@lingui/react/macro'
import { useEffect, useMemo, useRef } from 'react'
import type { RowKey } from '../../components/data-table/row-key.ts'
import { useCommands, useKeyNotes } from '../../components/keyboard/keyboard-context.ts'

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
  const section = t`In a list`
  const canUndo = onUndo !== null
  const notes = useMemo(
    () => [
      { section, title: t`Next`, keys: ['j', 'ArrowDown'] },
      { section, title: t`Previous`, keys: ['k', 'ArrowUp'] },
      { section, title: t`Open what it is about`, keys: ['Enter'] },
      { section, title: t`Choose to compare`, keys: ['x'] },
      { section, title: t`Show everything as it was after this`, keys: ['s'] },
      ...(canUndo ? [{ section, title: t`Undo this change`, keys: ['u'] }] : []),
    ],
    [t, section, canUndo],
  )
  useKeyNotes(notes)
  const latest = useRef(focus)
  useEffect(() => {
    latest.current = focus
  })
  const commands = useMemo(
    () => [{ id: 'list', title: t`Go to the list`, section, shortcut: 'j', run: () => latest.current() }],
    [t, section],
  )
  useCommands(commands)
  return [
    { letter: 's', title: t`Show everything as it was after this`, run: onShow },
    ...(onUndo === null ? [] : [{ letter: 'u', title: t`Undo this change`, run: onUndo }]),
  ]
}
