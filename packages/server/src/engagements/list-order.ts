import type { ListSort } from '@fairlead/contract'
import type { EngagementTable } from '../database/tables.ts'

interface Order {
  readonly column: keyof EngagementTable
  readonly direction: 'up' | 'down'
  /** Whether a row may have no value there; it comes last either way. */
  readonly hasGaps: boolean
}

/** By which column each order goes, and which way by itself. */
export const listOrders: Readonly<Record<ListSort, Order>> = {
  changed: { column: 'updated_at', direction: 'down', hasGaps: false },
  customer: { column: 'customer_folded', direction: 'up', hasGaps: false },
  'go-live': { column: 'go_live', direction: 'up', hasGaps: true },
  progress: { column: 'percent', direction: 'up', hasGaps: false },
  'next-due': { column: 'next_due', direction: 'up', hasGaps: true },
  'last-due': { column: 'last_due', direction: 'up', hasGaps: true },
  started: { column: 'start_date', direction: 'down', hasGaps: false },
}
