import { Plural, useLingui } from '@lingui/react/macro'
import { StateIcon } from '../../../components/task-state/state-icon.tsx'
import type { Board } from '../arrange/arrange-board.ts'
import { columnName } from '../arrange/board-columns.ts'
import classes from './board-grid.module.css'

interface ColumnHeadsProps {
  readonly board: Pick<Board, 'columns' | 'counts'>
  /** The id of the head of a column. */
  readonly headId: (column: number) => string
}

/** The names of the columns, each with how many tasks stand there. */
export function ColumnHeads({ board: { columns, counts }, headId }: ColumnHeadsProps) {
  const { i18n } = useLingui()
  return (
    <div className={classes.heads}>
      {columns.map((column, at) => {
        const [first, ...more] = column.states
        const count = counts[at] ?? 0
        return (
          <h2 key={column.id} className={classes.head}>
            {first === undefined || more.length > 0 ? null : <StateIcon state={first} />}
            <span id={headId(at)} title={columnName(i18n, column)}>
              {columnName(i18n, column)}
            </span>
            <span className={classes.count}>
              <span aria-hidden>{i18n.number(count)}</span>
              <span className="visually-hidden">
                <Plural value={count} one="# task" other="# tasks" />
              </span>
            </span>
          </h2>
        )
      })}
    </div>
  )
}
