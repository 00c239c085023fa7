import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/runtime-macro'
import type { ReactNode } from 'react'
import type { Column } from '../../components/data-table/column.ts'
import classes from './cells.module.css'
import { RowLink } from './row-link.tsx'

/** Something that belongs to an engagement. */
interface OfCustomer {
  readonly engagement: string
  readonly customer: string
}

interface CustomerColumnParts<Row> {
  readonly i18n: I18n
  /** Leads to an engagement. */
  readonly onEngagement: (engagement: string) => void
  /** What a card has beside the customer. */
  readonly beside?: (row: Row) => ReactNode
}

/**
 * For whom something is, as a link to the engagement. A card has no link: it would be too small for a finger, and what the
 * card opens has it.
 */
export function customerColumn<Row extends OfCustomer>({
  i18n,
  onEngagement,
  beside,
}: CustomerColumnParts<Row>): Column<Row> {
  return {
    id: 'customer',
    name: i18n._(msg`Customer`),
    width: 140,
    grow: 1,
    card: 'detail',
    sortValue: ({ customer }) => customer,
    cell: (row, { tabIndex, layout }) => {
      const { engagement, customer } = row
      return layout === 'cards' ? (
        <span className={classes.details}>
          {beside?.(row)}
          <span className={classes.quiet}>{customer}</span>
        </span>
      ) : (
        <RowLink
          href={`/engagements/${engagement}`}
          className={classes.customer}
          tabIndex={tabIndex}
          onOpen={() => onEngagement(engagement)}
        >
          {customer}
        </RowLink>
      )
    },
  }
}
