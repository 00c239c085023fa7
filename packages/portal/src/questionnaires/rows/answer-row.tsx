import type { Question, QuestionId } from '@fairlead/playbook'
import { useLingui } from '@lingui/react/macro'
import { IconTrash } from '@tabler/icons-react'
import { memo } from 'react'
import type { Words } from '../../process/words/words.ts'
import { entryOf, type FilledRow } from '../draft/filled.ts'
import { AnswerCell } from './answer-cell.tsx'
import classes from './answer-table.module.css'
import { cellError } from './cell-errors.ts'
import type { RowActions } from './row-actions.ts'

interface AnswerRowProps {
  readonly questions: readonly Question[]
  readonly words: Words
  readonly row: FilledRow
  /** Counted from 0. */
  readonly at: number
  /** The distance from the first row, in pixels. */
  readonly start: number
  readonly hidden: ReadonlySet<QuestionId>
  readonly isMissed: boolean
  /** Whether it is the empty one behind the others, which is there as soon as something is written into it. */
  readonly isNext: boolean
  readonly actions: RowActions
  readonly onOpen: (row: number) => void
}

/** One row of a table of answers. */
export const AnswerRow = memo(function AnswerRow(props: AnswerRowProps) {
  const { questions, words, row, at, start, hidden, isMissed, isNext, actions, onOpen } = props
  const { t, i18n } = useLingui()
  const number = i18n.number(at + 1)
  return (
    <tr
      aria-rowindex={at + 2}
      className={classes.row}
      data-next={isNext}
      style={{ transform: `translateY(${start}px)` }}
    >
      <th scope="row" className={classes.number}>
        <button type="button" tabIndex={-1} aria-label={t`Open row ${number}`} onClick={() => onOpen(row.key)}>
          {number}
        </button>
      </th>
      {questions.map((question, column) => {
        const { id } = question
        const label = words.say(question.definition.label, id)
        if (hidden.has(id)) {
          return (
            <td key={id} className={classes.notAsked} title={t`Not asked here`}>
              –
            </td>
          )
        }
        const error = cellError(question, row, { hidden, isMissed: isMissed && !isNext })
        return (
          <td key={id} className={classes.cell} data-wrong={error?.kind}>
            <AnswerCell
              question={question}
              words={words}
              entry={entryOf(row.entries, id)}
              onWrite={(entry) => actions.write(row.key, id, entry)}
              control={{
                'data-row': at,
                'data-column': column,
                'aria-label': t`${label}, row ${number}`,
                'aria-invalid': error === null ? undefined : true,
              }}
            />
          </td>
        )
      })}
      <td className={classes.end}>
        {isNext ? null : (
          <button
            type="button"
            tabIndex={-1}
            aria-label={t`Remove row ${number}`}
            title={t`Remove row ${number}`}
            onClick={() => actions.remove(row.key)}
          >
            <IconTrash size={14} stroke={1.75} aria-hidden />
          </button>
        )}
      </td>
    </tr>
  )
})
