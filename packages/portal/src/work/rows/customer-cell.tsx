import type { WorkItemView } from '@fairlead/contract'
import type { CellPlace } from '../../components/data-table/column.ts'
import classes from './cells.module.css'
import { RowLink } from './row-link.tsx'
import { WorkMarks } from './work-marks.tsx'
import type { WorkNames } from './work-names.ts'

interface CustomerCellProps {
  readonly item: WorkItemView
  readonly names: WorkNames
  readonly place: CellPlace
  readonly onOpen: (engagement: string) => void
}

/**
 * For whom the work is, as a link to the engagement. A card has here what is a column elsewhere, and no link: it would be
 * too small for a finger, and the panel that the card opens has it.
 */
export function CustomerCell({ item, names, place: { tabIndex, layout }, onOpen }: CustomerCellProps) {
  const { engagement, customer } = item
  if (layout === 'cards') {
    return (
      <span className={classes.details}>
        <span className={classes.number}>{names.number(item)}</span>
        <WorkMarks item={item} names={names} />
        <span className={classes.quiet}>{customer}</span>
      </span>
    )
  }
  return (
    <RowLink
      href={`/engagements/${engagement}`}
      className={classes.customer}
      tabIndex={tabIndex}
      onOpen={() => onOpen(engagement)}
    >
      {customer}
    </RowLink>
  )
}
