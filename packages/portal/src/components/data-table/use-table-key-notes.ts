import { useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'
import { useListKeys } from '../keyboard/use-list-keys.ts'
import type { Grouping } from './arrange-rows.ts'
import type { RowKey } from './row-key.ts'
import type { RowSelection } from './use-row-selection.ts'

interface NoteOptions<Row> {
  readonly selection: RowSelection | undefined
  readonly onOpen: ((row: Row) => void) | undefined
  readonly rowKeys: readonly RowKey<Row>[]
  readonly grouping: Grouping<Row> | null
  /** Gives the focus to the line that Tab leads to. */
  readonly focus: () => void
}

/** Tells the overview of the keyboard what works in a table, and lets `j` lead into it from anywhere. */
export function useTableKeyNotes<Row>({ selection, onOpen, rowKeys, grouping, focus }: NoteOptions<Row>): void {
  const { t } = useLingui()
  const canSelect = selection !== undefined
  const canOpen = onOpen !== undefined
  const canFold = grouping !== null
  const letters = rowKeys.map(({ letter, title }) => `${letter} ${title}`).join('\n')
  const notes = useMemo(() => {
    return [
      ...(canOpen ? [{ title: t`Open the row`, keys: ['Enter'] }] : []),
      ...(canSelect
        ? [
            { title: t`Select`, keys: ['x'] },
            { title: t`Select up to here`, keys: ['shift+x'] },
            { title: t`Select all`, keys: ['mod+a'] },
            { title: t`Clear the selection`, keys: ['Escape'] },
          ]
        : []),
      ...(canFold ? [{ title: t`Fold and unfold a group`, keys: ['ArrowLeft', 'ArrowRight'] }] : []),
      ...letters.split('\n').flatMap((line) => (line === '' ? [] : [{ title: line.slice(2), keys: [line.charAt(0)] }])),
    ]
  }, [t, canOpen, canSelect, canFold, letters])
  useListKeys(notes, focus)
}
