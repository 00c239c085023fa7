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

/** For whom the work is, as a link to the engagement; a card has here what is a column elsewhere. */
export function CustomerCell({ item, names, place: { tabIndex, layout }, onOpen }: CustomerCellProps) {
  const { engagement, customer } = item
  const link = (
    <RowLink
      href={`/engagements/${engagement}`}
      className={classes.customer}
      tabIndex={tabIndex}
      onOpen={() => onOpen(engagement)}
    >
      {customer}
    </RowLink>
  )
  if (layout === 'columns') return link
  return (
    <span className={classes.details}>
      <span className={classes.number}>{names.number(item)}</span>
      <WorkMarks item={item} names={names} />
      {link}
    </span>
  )
}
