import type { WorkItemView } from '@fairlead/contract'
import { Link } from '@tanstack/react-router'
import type { CellPlace } from '../../components/data-table/column.ts'
import { MandatoryMark } from '../../process/task/task-marks.tsx'
import { workPanelSearch } from '../panel/work-panel-search.ts'
import classes from './cells.module.css'
import { WorkMarks } from './work-marks.tsx'
import type { WorkNames } from './work-names.ts'

interface TaskCellProps {
  readonly item: WorkItemView
  readonly names: WorkNames
  readonly place: CellPlace
}

/** What is to be done, with its marks; a card has these below, where they take nothing from the name. */
export function TaskCell({ item, names, place: { tabIndex, layout } }: TaskCellProps) {
  const name = names.task(item)
  const isCard = layout === 'cards'
  return (
    <span className={classes.task}>
      {isCard && !item.mandatory ? null : (
        <span className={classes.mark}>
          <MandatoryMark task={item} />
        </span>
      )}
      <Link
        to="."
        // The router types the parameters of each page; the list has those that it was given.
        search={((before: Readonly<Record<string, unknown>>) => ({ ...before, ...workPanelSearch(item) })) as never}
        replace
        resetScroll={false}
        className={classes.name}
        tabIndex={tabIndex}
        title={name}
      >
        {name}
      </Link>
      {isCard ? null : <WorkMarks item={item} names={names} />}
    </span>
  )
}
