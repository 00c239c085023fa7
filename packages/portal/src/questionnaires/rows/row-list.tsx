import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { IconChevronRight, IconPlus } from '@tabler/icons-react'
import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import { useDocumentTop } from '../../components/data-table/use-document-top.ts'
import { entryOf, type FilledRow } from '../draft/filled.ts'
import { entryWords } from '../entry/entry-words.ts'
import type { AnswerTableProps } from './answer-table.tsx'
import { cellError, rowName } from './cell-errors.ts'
import classes from './row-list.module.css'

/** The height of a line in pixels; the style sheet says the same. */
const lineHeight = 56

/** The rows of a section where there is no room for a table: one line each, which opens the row. */
export function RowList(props: AnswerTableProps) {
  const { section, words, rows: all, nextKey, onOpen } = props
  const body = useRef<HTMLDivElement>(null)
  const rows = nextKey === null ? all : all.slice(0, -1)
  const scrollMargin = useDocumentTop(body)
  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => lineHeight,
    scrollMargin,
    overscan: 6,
    getItemKey: (at) => rows[at]?.key ?? at,
  })
  const { length: count } = rows
  const thing = section.forEach === null ? '' : words.say(section.forEach, '')
  return (
    <div className={classes.frame}>
      <div ref={body}>
        <ul
          aria-label={words.say(section.title, section.id)}
          className={classes.lines}
          style={{ height: virtualizer.getTotalSize() }}
        >
          {virtualizer.getVirtualItems().map(({ index, start }) => {
            const row = rows[index]
            return row === undefined ? null : (
              <RowLine key={row.key} {...props} row={row} at={index} start={start - scrollMargin} />
            )
          })}
        </ul>
      </div>
      <div className={classes.foot}>
        <span>
          <Plural value={count} _0="No rows yet" one="# row" other="# rows" />
        </span>
        {nextKey === null ? null : (
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconPlus size={14} aria-hidden />}
            onClick={() => onOpen(nextKey)}
          >
            {thing === '' ? <Trans>Add a row</Trans> : <Trans>Add: {thing}</Trans>}
          </Button>
        )}
      </div>
    </div>
  )
}

interface RowLineProps extends AnswerTableProps {
  readonly row: FilledRow
  readonly at: number
  readonly start: number
}

const mostSaid = 3

function RowLine({ section, words, hiddenIn, isMissed, onOpen, row, at, start }: RowLineProps) {
  const { t } = useLingui()
  const { questions } = section
  const hidden = hiddenIn(section, row)
  const wrong = questions.filter((question) => cellError(question, row, { hidden, isMissed }) !== null).length
  const said = questions
    .slice(1)
    .flatMap((question) => {
      const entry = entryOf(row.entries, question.id)
      return entry === null || hidden.has(question.id) ? [] : [entryWords(words, question, entry)]
    })
    .slice(0, mostSaid)
  return (
    <li className={classes.line} style={{ transform: `translateY(${start}px)` }}>
      <button type="button" onClick={() => onOpen(row.key)}>
        <span className={classes.number}>{at + 1}</span>
        <span className={classes.what}>
          <span className={classes.name}>{rowName(words, { questions, row, at })}</span>
          {wrong === 0 ? (
            <small>{said.length === 0 ? t`nothing else yet` : said.join(' · ')}</small>
          ) : (
            <small className={classes.wrong}>
              <Plural value={wrong} one="# answer to correct" other="# answers to correct" />
            </small>
          )}
        </span>
        <IconChevronRight size={16} stroke={1.75} aria-hidden />
      </button>
    </li>
  )
}
