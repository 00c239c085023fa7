import type { TaskView } from '@fairlead/contract'

/** Nobody, and the customer as a whole, among the ids of people. */
export const [nobody, theCustomer] = ['nobody', 'customer'] as const

/** Whose a task is: somebody's, else the customer's where a role of theirs does it, else nobody's. */
export function whoseTask({
  responsible,
  liesWithCustomer,
}: Pick<TaskView, 'responsible' | 'liesWithCustomer'>): string {
  return responsible?.person ?? (liesWithCustomer ? theCustomer : nobody)
}
