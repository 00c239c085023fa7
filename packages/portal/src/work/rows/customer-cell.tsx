import type { WorkItemView } from '@fairlead/contract'
import { Link } from '@tanstack/react-router'
import type { CellPlace } from '../../components/data-table/column.ts'
import classes from './cells.module.css'
import { WorkMarks } from './work-marks.tsx'
import type { WorkNames } from './work-names.ts'

interface CustomerCellProps {
  readonly item: WorkItemView
  readonly names: WorkNames
  readonly place: CellPlace
}

/** For whom the work is, as a link to the engagement; a card has here what is a column elsewhere. */
export function CustomerCell({ item, names, place: { tabIndex, layout } }: CustomerCellProps) {
  const { engagement, customer } = item
  const link = (
    <Link
      to="/engagements/$engagement"
      params={{ engagement }}
      className={classes.customer}
      tabIndex={tabIndex}
      title={customer}
    >
      {customer}
    </Link>
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
