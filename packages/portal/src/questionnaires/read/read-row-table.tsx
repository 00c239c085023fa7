import type { QuestionSection } from '@fairlead/playbook'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useMemo, useRef, useState } from 'react'
import type { ReasonWords } from '../../process/words/reason-words.ts'
import type { AskedForm } from '../asked/asked-form.ts'
import { entryOf, type FilledRow } from '../draft/filled.ts'
import { tableStyle } from '../rows/table-columns.ts'
import { AnswerSaid } from './answer-said.tsx'
import type { RowChanges } from './changes.ts'
import classes from './read-row-table.module.css'
import { useReadWindow } from './use-read-window.ts'

interface ReadRowTableProps {
  readonly section: QuestionSection
  readonly words: ReasonWords
  readonly rows: readonly FilledRow[]
  readonly hiddenIn: AskedForm['hiddenIn']
  readonly changes: RowChanges | undefined
  /** Whether only rows are shown that are other. */
  readonly isChangesOnly: boolean
}

/** The rows of a section to be read, with what is other than the last time marked in them. */
export function ReadRowTable({ section, words, rows: all, hiddenIn, changes, isChangesOnly }: ReadRowTableProps) {
  const { t, i18n } = useLingui()
  const { questions } = section
  const scroller = useRef<HTMLDivElement>(null)
  const rows = useMemo(() => {
    const numbered = all.map((row, at) => ({ row, number: at + 1 }))
    return isChangesOnly ? numbered.filter(({ number }) => changes?.rows.has(number) === true) : numbered
  }, [all, isChangesOnly, changes])
  const { lines, height, measure } = useReadWindow(rows.length, scroller)
  const gone = changes?.gone ?? []
  if (rows.length === 0 && gone.length === 0) {
    return (
      <p className={classes.nothing}>
        {isChangesOnly ? <Trans>No row is other.</Trans> : <Trans>There are no rows.</Trans>}
      </p>
    )
  }
  const title = words.say(section.title, section.id)
  return (
    <div className={classes.frame}>
      <section
        ref={scroller}
        className={classes.scroller}
        style={tableStyle(questions)}
        aria-label={t`Rows: ${title}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard, and nothing in it is
        tabIndex={0}
      >
        <table className={classes.table} aria-label={title} aria-rowcount={rows.length + 1}>
          <thead className={classes.head}>
            <tr aria-rowindex={1} className={classes.row}>
              <th scope="col" className={classes.number}>
                <span className="visually-hidden">{t`Row`}</span>
              </th>
              {questions.map(({ id, definition }) => (
                <th key={id} scope="col">
                  {words.say(definition.label, id)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className={classes.body} style={{ height }}>
            {lines.map(({ index, start }) => {
              const line = rows[index]
              if (line === undefined) return null
              const { row, number } = line
              const change = changes?.rows.get(number)
              const hidden = hiddenIn(section, row)
              return (
                <tr
                  key={row.key}
                  ref={measure}
                  data-index={index}
                  aria-rowindex={index + 2}
                  className={classes.row}
                  data-kind={change === undefined ? undefined : change.isNew ? 'new' : 'changed'}
                  style={{ transform: `translateY(${start}px)` }}
                >
                  <th scope="row" className={classes.number}>
                    {i18n.number(number)}
                    {change?.isNew === true ? <span className="visually-hidden">{t`, new`}</span> : null}
                  </th>
                  {questions.map((question) => {
                    const { id } = question
                    const entry = entryOf(row.entries, id)
                    const earlier = change?.isNew === true ? undefined : change?.earlier.get(id)
                    return (
                      <td key={id} data-changed={change?.earlier.has(id) || undefined}>
                        {hidden.has(id) && entry === null && earlier === undefined ? (
                          <span title={t`Not asked here`}>–</span>
                        ) : (
                          <AnswerSaid {...{ question, words, entry, earlier }} isShort />
                        )}
                      </td>
                    )
                  })}
                </tr>
              )
            })}
          </tbody>
        </table>
      </section>
      {gone.length === 0 ? null : <GoneRows {...{ section, words, gone }} />}
      <div className={classes.foot}>
        <Plural value={all.length} one="# row" other="# rows" />
      </div>
    </div>
  )
}

interface GoneRowsProps extends Pick<ReadRowTableProps, 'section' | 'words'> {
  readonly gone: RowChanges['gone']
}

function GoneRows({ section, words, gone }: GoneRowsProps) {
  const { i18n } = useLingui()
  const [isOpen, setOpen] = useState(false)
  return (
    <details className={classes.gone} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <Plural value={gone.length} one="# row is gone" other="# rows are gone" />
      </summary>
      {isOpen ? (
        <ul>
          {gone.map(({ from, answers }) => (
            <li key={from}>
              <span>{i18n.number(from ?? 0)}</span>
              <del>
                {answers.map(({ question: id, from: entry }) => {
                  const question = section.questions.find((one) => one.id === id)
                  return question === undefined || entry === null ? null : (
                    <span key={id}>
                      <AnswerSaid {...{ question, words, entry }} />{' '}
                    </span>
                  )
                })}
              </del>
            </li>
          ))}
        </ul>
      ) : null}
    </details>
  )
}
