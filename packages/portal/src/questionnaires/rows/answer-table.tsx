import type { Question, QuestionId, QuestionSection } from '@fairlead/playbook'
import { useLingui } from '@lingui/react/macro'
import { type ClipboardEvent, type KeyboardEvent, useRef } from 'react'
import type { ReasonWords } from '../../process/words/reason-words.ts'
import type { Words } from '../../process/words/words.ts'
import type { AskedForm } from '../asked/asked-form.ts'
import type { FilledRow } from '../draft/filled.ts'
import { RequiredMark } from '../form/question-field.tsx'
import { unitOf } from '../form/typed-field.tsx'
import type { WantedCell } from '../sheet/wrong-cells.ts'
import { AnswerRow } from './answer-row.tsx'
import classes from './answer-table.module.css'
import { cellKey } from './cell-keys.ts'
import { isSeveralCells } from './read-cells.ts'
import type { RowActions } from './row-actions.ts'
import { tableStyle } from './table-columns.ts'
import { TableFoot } from './table-foot.tsx'
import { placeOfCell, useCellFocus } from './use-cell-focus.ts'
import { useRowWindow } from './use-row-window.ts'
import { useWanted } from './use-wanted.ts'

export interface AnswerTableProps {
  readonly section: QuestionSection
  readonly words: ReasonWords
  /** With the empty one behind the others, where there is room for it. */
  readonly rows: readonly FilledRow[]
  /** The key of that one; `null` where there is none. */
  readonly nextKey: number | null
  readonly hiddenIn: AskedForm['hiddenIn']
  readonly isMissed: boolean
  /** What the reviewer said of the answers to a question. */
  readonly remarks: Readonly<Record<QuestionId, string>>
  readonly actions: RowActions
  readonly onOpen: (row: number) => void
}

/** The rows of a section as a table that is filled in by keyboard and takes what is copied from a spreadsheet. */
export function AnswerTable({ wanted, ...props }: AnswerTableProps & { readonly wanted: WantedCell | null }) {
  const { section, words, rows, nextKey, hiddenIn, isMissed, actions, onOpen } = props
  const { questions } = section
  const { t } = useLingui()
  const scroller = useRef<HTMLDivElement>(null)
  const scrollTo = useRef<((row: number) => void) | null>(null)
  const { active, setActive, focus } = useCellFocus({ scroller, scrollTo })
  const { lines, height, scrollTo: scroll } = useRowWindow({ rows, active: active?.row ?? -1, scroller })
  scrollTo.current = scroll
  useWanted(wanted, ({ row, question }) => {
    scroller.current?.scrollIntoView({ block: 'center' })
    focus({ row: Math.min(row, rows.length - 1), question: questions.findIndex(({ id }) => id === question) })
  })
  const title = words.say(section.title, section.id)

  function onKeyDown(event: KeyboardEvent): void {
    const at = placeOfCell(event.target)
    if (at === null || event.nativeEvent.isComposing) return
    const { key, shiftKey, altKey } = event
    const pressed = { key, shiftKey, altKey, isMod: event.ctrlKey || event.metaKey, isOwn: hasOwnArrows(event.target) }
    const does = cellKey(pressed, at, rows.length)
    if (does === null) return
    event.preventDefault()
    const row = rows[at.row]
    if (does.kind === 'go') focus(does.to)
    else if (row !== undefined && row.key !== nextKey) {
      actions.remove(row.key)
      focus(at)
    }
  }

  function onPaste(event: ClipboardEvent): void {
    const at = placeOfCell(event.target)
    const text = event.clipboardData.getData('text/plain')
    if (at === null || !isSeveralCells(text)) return
    event.preventDefault()
    actions.paste(text, at)
  }

  return (
    <div className={classes.frame}>
      <div ref={scroller} className={classes.scroller} style={tableStyle(questions)}>
        <table
          aria-label={title}
          aria-rowcount={rows.length + 1}
          className={classes.table}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
          onFocus={(event) => setActive(placeOfCell(event.target))}
        >
          <thead className={classes.head}>
            <tr aria-rowindex={1} className={classes.headRow}>
              <th scope="col" className={classes.number}>
                <span className="visually-hidden">{t`Row`}</span>
              </th>
              {questions.map((question) => (
                <ColumnHead key={question.id} question={question} words={words} />
              ))}
              <th scope="col">
                <span className="visually-hidden">{t`Remove`}</span>
              </th>
            </tr>
          </thead>
          <tbody className={classes.body} style={{ height }}>
            {lines.map(({ index, start }) => {
              const row = rows[index]
              if (row === undefined) return null
              return (
                <AnswerRow
                  key={row.key}
                  {...{ questions, words, row, start, isMissed, actions, onOpen }}
                  at={index}
                  hidden={hiddenIn(section, row)}
                  isNext={row.key === nextKey}
                />
              )
            })}
          </tbody>
        </table>
      </div>
      <TableFoot {...{ section, words, rows, nextKey, hiddenIn, isMissed, active }} onGo={focus} />
    </div>
  )
}

function ColumnHead({ question, words }: { readonly question: Question; readonly words: Words }) {
  const unit = unitOf(question, words)
  return (
    <th scope="col" className={classes.columnHead}>
      <span>
        {words.say(question.definition.label, question.id)}
        {question.required ? <RequiredMark /> : null}
      </span>
      {unit === null ? null : <small>{unit}</small>}
    </th>
  )
}

/** Whether the arrows belong to the field itself. */
function hasOwnArrows(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return target.type !== 'text'
  return target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement
}
