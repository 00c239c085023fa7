import type { WorkItemView } from '@fairlead/contract'
import type { WorkNames } from './work-names.ts'

/** What a piece of work is called where it stands alone: its number and its name. */
export function workLabel(names: WorkNames, item: WorkItemView): string {
  const number = names.number(item)
  return number === null ? names.task(item) : `${number} · ${names.task(item)}`
}
