import type { QuestionSection } from '@fairlead/playbook'
import { useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'
import { useNotice } from '../../notices/notice-context.ts'
import { withNewRows, withoutRow, withRowBack } from '../draft/edit-rows.ts'
import { filledRows, withEntry, withRows } from '../draft/filled.ts'
import { withEntryAt } from '../draft/place.ts'
import type { AnswerKeeper } from '../save/answer-keeper.ts'
import { pasteRows } from './paste-rows.ts'
import { pasteWords } from './paste-words.ts'
import { readCells } from './read-cells.ts'
import type { RowActions } from './row-actions.ts'

/** What can be done with the rows of a section; what is removed or pasted can be taken back. */
export function useRowActions(keeper: AnswerKeeper, section: QuestionSection): RowActions {
  const { t, i18n } = useLingui()
  const tell = useNotice()
  return useMemo(() => {
    const { id } = section
    const rows = () => filledRows(keeper.state().filling.draft, id)
    return {
      write: (row, question, entry) =>
        keeper.edit((filling) => {
          const field = { kind: 'cell', section: id, row, question } as const
          if (rows().some(({ key }) => key === row)) {
            return { ...filling, draft: withEntryAt(filling.draft, field, entry) }
          }
          // The empty row behind the others has the next key: what is written into it makes it a row.
          return withNewRows(filling, id, { at: rows().length, rows: [withEntry({}, question, entry)] }).filling
        }),
      remove: (key) => {
        const at = rows().findIndex((row) => row.key === key)
        const row = rows()[at]
        if (row === undefined) return
        keeper.edit((filling) => withoutRow(filling, id, key))
        const number = at + 1
        const back = () => keeper.edit((filling) => withRowBack(filling, id, { at, row }))
        tell({ text: t`Row ${number} removed`, undo: back })
      },
      paste: (text, at) => {
        const before = rows()
        const { filling: pasted, ...result } = pasteRows(keeper.state().filling, {
          section,
          cells: readCells(text),
          at,
        })
        keeper.edit(() => pasted)
        const back = () => keeper.edit((filling) => ({ ...filling, draft: withRows(filling.draft, id, before) }))
        tell({ text: pasteWords(i18n, result), undo: back })
      },
    }
  }, [keeper, section, tell, t, i18n])
}
