import type { QueuedRequestView } from '@fairlead/contract'
import type { CellPlace } from '../../components/data-table/column.ts'
import { RowLink } from '../../work/rows/row-link.tsx'
import classes from './queue.module.css'
import type { QueueNames } from './queue-names.ts'

interface TitleCellProps {
  readonly row: QueuedRequestView
  readonly names: QueueNames
  readonly place: CellPlace
  readonly onOpen: (row: QueuedRequestView) => void
}

/** Who is asked for, as a link to the request, with its task, or what is stuck, where there is room. */
export function TitleCell({ row, names, place: { tabIndex, layout }, onOpen }: TitleCellProps) {
  return (
    <span className={classes.title}>
      <RowLink
        href={`/engagements/${row.engagement}/requests/${row.request.id}`}
        className={classes.name}
        tabIndex={tabIndex}
        onOpen={() => onOpen(row)}
      >
        {names.title(row)}
      </RowLink>
      {layout === 'cards' ? null : <span className={classes.why}>{names.task(row) ?? row.request.wish.why}</span>}
    </span>
  )
}
