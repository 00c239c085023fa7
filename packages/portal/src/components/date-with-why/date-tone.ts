import { isSettled, type TaskView } from '@fairlead/contract'

/** How urgent a date is. */
export type DateTone = 'overdue' | 'at-risk' | 'on-track' | 'settled'

/** How urgent the day is on which a task is due: whether it is over, or is before the one on which the task is expected to be done. */
export function dateTone({ state, dates }: Pick<TaskView, 'state' | 'dates'>): DateTone {
  if (isSettled(state)) return 'settled'
  if (dates.isOverdue) return 'overdue'
  const { due, forecast } = dates
  return due !== null && forecast !== null && forecast > due ? 'at-risk' : 'on-track'
}
