import { mostRows } from '@fairlead/contract'
import type { QuestionId, QuestionSection } from '@fairlead/playbook'
import { useMediaQuery } from '@mantine/hooks'
import { useCallback, useMemo, useState } from 'react'
import type { ReasonWords } from '../../process/words/reason-words.ts'
import type { AskedForm } from '../asked/asked-form.ts'
import type { FilledRow } from '../draft/filled.ts'
import { AnswerTable } from '../rows/answer-table.tsx'
import { RowEditor } from '../rows/row-editor.tsx'
import { RowList } from '../rows/row-list.tsx'
import { useRowActions } from '../rows/use-row-actions.ts'
import { useWanted } from '../rows/use-wanted.ts'
import type { AnswerKeeper } from '../save/answer-keeper.ts'
import type { WantedCell } from '../sheet/wrong-cells.ts'

interface RowsSectionProps {
  readonly keeper: AnswerKeeper
  readonly section: QuestionSection
  readonly words: ReasonWords
  readonly rows: readonly FilledRow[]
  readonly nextKey: number
  readonly wanted: WantedCell | null
  readonly hiddenIn: AskedForm['hiddenIn']
  readonly isMissed: boolean
  readonly remarks: Readonly<Record<string, string>>
}

/** The rows of a section that repeats: a table, or where there is no room for one a list that opens row by row. */
export function RowsSection({ keeper, nextKey, wanted, rows: own, ...props }: RowsSectionProps) {
  const isNarrow = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false })
  const actions = useRowActions(keeper, props.section)
  const [open, setOpen] = useState<{ readonly row: number; readonly question: QuestionId | null } | null>(null)
  const onOpen = useCallback((row: number) => setOpen({ row, question: null }), [])
  const hasRoom = own.length < mostRows
  const rows = useMemo(() => (hasRoom ? [...own, { key: nextKey, entries: {} }] : own), [own, hasRoom, nextKey])
  const shown = { ...props, rows, nextKey: hasRoom ? nextKey : null, actions, onOpen }
  useWanted(wanted, ({ row, question }) => {
    const key = rows[Math.min(row, rows.length - 1)]?.key
    if (isNarrow && key !== undefined) setOpen({ row: key, question })
  })
  return (
    <>
      {isNarrow ? <RowList {...shown} /> : <AnswerTable {...shown} wanted={wanted} />}
      {open === null ? null : (
        <RowEditor {...shown} open={open.row} first={open.question} onClose={() => setOpen(null)} />
      )}
    </>
  )
}
