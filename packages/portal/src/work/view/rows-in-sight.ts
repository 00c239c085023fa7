import type { WorkItemView } from '@fairlead/contract'

/** What of a person's work is shown, and how much of it is held back. */
export interface RowsInSight {
  readonly rows: readonly WorkItemView[]
  /** How many wait for their process to begin. */
  readonly hidden: number
  /** How many of those are late all the same. */
  readonly hiddenOverdue: number
}

/**
 * The work that can be done now. What stands in a process that has not begun is held back, unless somebody has begun it
 * all the same, or it waits for an approval: a list of the morning has no room for next month.
 */
export function rowsInSight(items: readonly WorkItemView[], showsAhead: boolean): RowsInSight {
  const ahead = items.filter(isAhead)
  return {
    rows: showsAhead || ahead.length === 0 ? items : items.filter((item) => !isAhead(item)),
    hidden: ahead.length,
    hiddenOverdue: ahead.filter(({ group }) => group === 'overdue').length,
  }
}

function isAhead({ stage, state, group }: WorkItemView): boolean {
  return stage === 'ahead' && state === 'not-started' && group !== 'approve'
}
