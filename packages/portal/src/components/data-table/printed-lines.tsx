import { Trans, useLingui } from '@lingui/react/macro'
import classes from './data-table.module.css'
import { type DrawnTable, TableLine } from './table-line.tsx'

/** Some sixty pages: more would keep the browser busy for long, and nobody reads them. */
const mostLines = 2000

/** All lines of a table, one after the other, for paper. */
export function PrintedLines<Row>(table: DrawnTable<Row>) {
  const { items } = table
  const { i18n } = useLingui()
  const most = i18n.number(mostLines)
  const all = i18n.number(items.length)
  return (
    <tbody className={classes.printed}>
      {items.slice(0, mostLines).map((item, index) => (
        <TableLine key={item.id} {...table} layout="columns" index={index} start={null} />
      ))}
      {items.length > mostLines ? (
        <tr>
          <td className={classes.cut}>
            <Trans>
              The first {most} lines of {all} are printed. Filter the table to print the rest.
            </Trans>
          </td>
        </tr>
      ) : null}
    </tbody>
  )
}
