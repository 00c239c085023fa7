import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'
import { KeyCaps } from '../../components/keyboard/key-caps.tsx'
import { expectedWords, unreadWords } from '../entry/entry-words.ts'
import classes from './answer-table.module.css'
import type { AnswerTableProps } from './answer-table.tsx'
import { type CellPlace, cellError, wrongCells } from './cell-errors.ts'

interface TableFootProps
  extends Pick<AnswerTableProps, 'section' | 'words' | 'rows' | 'nextKey' | 'hiddenIn' | 'isMissed'> {
  /** The cell that has the focus. */
  readonly active: CellPlace | null
  readonly onGo: (place: CellPlace) => void
}

/** Says below a table what is wrong in it, or what the cell takes that has the focus, and how many rows there are. */
export function TableFoot(props: TableFootProps) {
  const { section, rows, nextKey, hiddenIn, isMissed, active, onGo } = props
  const { i18n } = useLingui()
  const wrong = useMemo(
    () =>
      wrongCells({
        questions: section.questions,
        rows,
        judged: (row) => ({ hidden: hiddenIn(section, row), isMissed: isMissed && row.key !== nextKey }),
      }),
    [section, rows, nextKey, hiddenIn, isMissed],
  )
  const count = nextKey === null ? rows.length : rows.length - 1
  const all = i18n.number(count)
  return (
    <div className={classes.foot}>
      <span className={classes.said} role="status">
        {active === null ? <Ways /> : <AboutCell {...props} at={active} />}
      </span>
      {wrong.length === 0 ? null : (
        <button type="button" className={classes.wrong} onClick={() => onGo(nextOf(wrong, active))}>
          <Plural value={wrong.length} one="# cell to correct" other="# cells to correct" />
        </button>
      )}
      <span className={classes.count}>
        <Plural value={count} _0="no rows" one="# row" other={`${all} rows`} />
      </span>
    </div>
  )
}

/** The wrong cell behind this one; the first where there is none. */
function nextOf(wrong: readonly CellPlace[], at: CellPlace | null): CellPlace {
  const isBehind = ({ row, question }: CellPlace) =>
    at === null || row > at.row || (row === at.row && question > at.question)
  return wrong.find(isBehind) ?? wrong[0] ?? { row: 0, question: 0 }
}

function Ways() {
  return (
    <span className={classes.ways}>
      <Trans>
        <KeyCaps shortcut="Enter" /> next row · <KeyCaps shortcut="mod+Delete" /> remove the row · rows can be pasted
        from a spreadsheet
      </Trans>
    </span>
  )
}

function AboutCell({
  section,
  words,
  rows,
  nextKey,
  hiddenIn,
  isMissed,
  at,
}: TableFootProps & { readonly at: CellPlace }) {
  const { t } = useLingui()
  const [question, row] = [section.questions[at.question], rows[at.row]]
  if (question === undefined || row === undefined) return null
  const judged = { hidden: hiddenIn(section, row), isMissed: isMissed && row.key !== nextKey }
  const error = cellError(question, row, judged)
  if (error?.kind === 'unread') return <b>{unreadWords(words, question, error.typed)}</b>
  if (error?.kind === 'missing') return <b>{t`This has to be answered.`}</b>
  const help = question.definition.help === null ? '' : words.say(question.definition.help, '')
  const expected = expectedWords(words, question)
  return (
    <>
      {t`Takes ${expected}.`} {help}
    </>
  )
}
