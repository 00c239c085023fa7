import { Trans, useLingui } from '@lingui/react/macro'
import type { Grouping } from '../../components/data-table/arrange-rows.ts'
import type { Column } from '../../components/data-table/column.ts'
import { DisplayButton } from '../../components/filter-bar/display-button.tsx'
import { SavedViewsButton } from '../../components/saved-views/saved-views-button.tsx'
import { AddTaskButton } from '../tasks/add/add-task-button.tsx'
import type { ListedTask } from '../tasks/list/listed-task.ts'
import { TaskFilterBar } from '../tasks/list/task-filter-bar.tsx'
import type { TaskList } from '../tasks/list/use-task-list.ts'
import { HiddenNote } from '../tasks/table/hidden-note.tsx'
import type { BoardBy } from './arrange/board-columns.ts'
import { boardAddress, writeBoardView } from './board-address.ts'
import classes from './board-page.module.css'

interface BoardToolsProps {
  readonly list: TaskList
  readonly by: BoardBy
  readonly onBy: (by: BoardBy) => void
  /** What the lanes can be. */
  readonly groupings: readonly Grouping<ListedTask>[]
  /** What the cards of a column can be sorted by. */
  readonly sortable: readonly Column<ListedTask>[]
}

/** What stands above the board: search, filters, lanes and order, saved views, and what the columns are. */
export function BoardTools({ list, by, onBy, groupings, sortable }: BoardToolsProps) {
  const { t } = useLingui()
  const { view, onView } = list
  return (
    <TaskFilterBar title={t`Board`} way="board" list={list}>
      <DisplayButton view={view} onView={onView} columns={sortable} groupings={groupings} address={boardAddress} />
      <SavedViewsButton list="board" view={writeBoardView({ by, list: view })} address={boardAddress} />
      <AddTaskButton list={list} />
      <ByChoice by={by} onBy={onBy} />
      <HiddenNote list={list} />
    </TaskFilterBar>
  )
}

function ByChoice({ by, onBy }: Pick<BoardToolsProps, 'by' | 'onBy'>) {
  const { t } = useLingui()
  return (
    <fieldset className={classes.by}>
      <legend className="visually-hidden">{t`Columns`}</legend>
      {(['set', 'state'] as const).map((one) => (
        <label key={one} data-on={by === one}>
          <input
            type="radio"
            name="board-by"
            checked={by === one}
            onChange={() => onBy(one)}
            className="visually-hidden"
          />
          {one === 'set' ? <Trans>Few columns</Trans> : <Trans>Every state</Trans>}
        </label>
      ))}
    </fieldset>
  )
}
