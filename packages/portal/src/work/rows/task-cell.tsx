import type { WorkItemView } from '@fairlead/contract'
import type { CellPlace } from '../../components/data-table/column.ts'
import { MandatoryMark } from '../../process/task/task-marks.tsx'
import classes from './cells.module.css'
import { RowLink } from './row-link.tsx'
import { WorkMarks } from './work-marks.tsx'
import type { WorkNames } from './work-names.ts'

interface TaskCellProps {
  readonly item: WorkItemView
  readonly names: WorkNames
  readonly place: CellPlace
  readonly onOpen: (item: WorkItemView) => void
}

/** What is to be done, with its marks; a card has these below, where they take nothing from the name. */
export function TaskCell({ item, names, place: { tabIndex, layout }, onOpen }: TaskCellProps) {
  const name = names.task(item)
  const isCard = layout === 'cards'
  return (
    <span className={classes.task}>
      {isCard && !item.mandatory ? null : (
        <span className={classes.mark}>
          <MandatoryMark task={item} />
        </span>
      )}
      <RowLink
        href={`/?engagement=${item.engagement}&task=${encodeURIComponent(item.key)}`}
        className={classes.name}
        tabIndex={tabIndex}
        onOpen={() => onOpen(item)}
      >
        {name}
      </RowLink>
      {isCard ? null : <WorkMarks item={item} names={names} />}
    </span>
  )
}
