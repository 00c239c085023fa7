import type { QuestionnaireIndex, WrongCell } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import classes from './wrong-cells.module.css'
import { type CellOfForm, cellOfForm } from './wrong-cells.ts'

interface WrongCellTableProps {
  readonly wrong: readonly WrongCell[]
  readonly index: QuestionnaireIndex
  readonly nameOf: (question: string) => string
  readonly onGo: (cell: CellOfForm) => void
}

/** Wrong cells as a table, each a way to its question in the form; on a phone, as a list of the same. */
export function WrongCellTable({ wrong, index, nameOf, onGo }: WrongCellTableProps) {
  const { t } = useLingui()
  return (
    <div className={classes.scroller}>
      <table className={classes.table} aria-label={t`Cells to correct`}>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Sheet</Trans>
            </th>
            <th scope="col">
              <Trans>Cell</Trans>
            </th>
            <th scope="col">
              <Trans>Question</Trans>
            </th>
            <th scope="col">
              <Trans>Found</Trans>
            </th>
            <th scope="col">
              <Trans>Expected</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {wrong.map((cell) => (
            <WrongCellLine key={`${cell.sheet} ${cell.cell}`} {...{ cell, index, nameOf, onGo }} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface WrongCellLineProps extends Omit<WrongCellTableProps, 'wrong'> {
  readonly cell: WrongCell
}

function WrongCellLine({ cell, index, nameOf, onGo }: WrongCellLineProps) {
  const { t, i18n } = useLingui()
  const at = cellOfForm(index, cell)
  const name = nameOf(cell.question)
  const row = cell.row === null ? null : i18n.number(cell.row)
  return (
    <tr>
      <td className={classes.sheet}>{cell.sheet}</td>
      <td className={classes.cell}>{cell.cell}</td>
      <td className={classes.question}>
        {at === null ? (
          name
        ) : (
          <button type="button" title={t`Correct it in the form`} onClick={() => onGo(at)}>
            {name}
          </button>
        )}
        {row === null ? null : (
          <small>
            <Trans>Row {row}</Trans>
          </small>
        )}
      </td>
      <td className={classes.found}>{cell.found}</td>
      <td className={classes.expected}>{cell.expected}</td>
    </tr>
  )
}
