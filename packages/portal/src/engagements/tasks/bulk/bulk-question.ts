import type { TaskState } from '@fairlead/contract'
import type { BulkWish } from './bulk-wish.ts'

/** What is asked before several tasks are changed, or told when they were not; the tasks by their keys. */
export type BulkQuestion = { readonly keys: readonly string[] } & (
  | { readonly kind: 'state' | 'assign'; readonly anchor: HTMLElement }
  | { readonly kind: 'reason'; readonly to: TaskState }
  | { readonly kind: 'date' | 'waive' | 'note' }
  | { readonly kind: 'consent'; readonly wish: BulkWish }
  | { readonly kind: 'refused'; readonly wish: BulkWish; readonly error: unknown }
)
