import type { DecisionRow, DecisionTable } from '@fairlead/playbook'
import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useRef } from 'react'
import { factName } from '../../process/words/fact-words.ts'
import { requirementWords } from '../../process/words/requirement-words.ts'
import type { RequestNames } from '../names/request-names.ts'
import { cellWords } from './cell-words.ts'
import classes from './routing.module.css'
import { rowCells } from './row-cells.ts'

interface RoutingTableProps {
  readonly table: DecisionTable
  readonly names: RequestNames
  /** The row that is asked about, counted from 0; `null` for none. */
  readonly row: number | null
}

/** A routing table in words: what each row asks for, and what it answers; the row that is asked about is marked. */
export function RoutingTable({ table, names, row: marked }: RoutingTableProps) {
  const { t } = useLingui()
  const here = useRef<HTMLTableRowElement>(null)
  useEffect(() => here.current?.scrollIntoView({ block: 'center' }), [])
  return (
    // A table that is wider than the window is scrolled by keyboard, too.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it takes the arrow keys
    <section className={classes.scroll} tabIndex={0} aria-label={names.words.say(table.title, table.id)}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t`Row`}</th>
            {table.inputs.map((input) => (
              <th key={input} scope="col">
                {factName(names.words, input)}
              </th>
            ))}
            {table.outputs.map((output, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the columns of a table keep their places
              <th key={at} scope="col">
                {names.words.say(output, '')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, at) => (
            <tr
              // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a table keep their places
              key={at}
              {...(at === marked ? { ref: here, 'aria-current': true, className: classes.marked } : {})}
            >
              <th scope="row" className={classes.number}>
                {at + 1}
                {at === marked ? (
                  <span className="visually-hidden">
                    {' '}
                    <Trans>(this row decided)</Trans>
                  </span>
                ) : null}
              </th>
              <Asked table={table} row={row} names={names} />
              {row.answers.map((answer, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the columns of a table keep their places
                <td key={place}>{names.words.say(answer, '')}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

interface AskedProps {
  readonly table: DecisionTable
  readonly row: DecisionRow
  readonly names: RequestNames
}

/** What a row asks for, column by column; what cannot be put under the columns stands over all of them. */
function Asked({ table, row, names }: AskedProps) {
  const cells = rowCells(row, table.inputs)
  if (cells === null) {
    const words = row.condition === null ? '' : requirementWords(names.words, row.condition.requirement)
    return <td colSpan={table.inputs.length}>{words}</td>
  }
  return table.inputs.map((input) => {
    const words = cellWords(names, input, cells.get(input) ?? [])
    return (
      <td key={input} className={words === '' ? classes.any : undefined}>
        {words === '' ? <Trans>any</Trans> : words}
      </td>
    )
  })
}
