import type { TaskState } from '@fairlead/contract'

/** What a person wants done with several tasks at once. */
export type BulkWish =
  | { readonly kind: 'state'; readonly to: TaskState; readonly reason: string | null }
  /** `null` takes them back from whomever they were given to. */
  | { readonly kind: 'assign'; readonly assignee: string | null }
  /** `null` gives the rules of the playbook their force back. */
  | { readonly kind: 'date'; readonly due: string | null; readonly reason: string | null }
  | { readonly kind: 'waive'; readonly reason: string; readonly approver: string; readonly until: string | null }
  | { readonly kind: 'note'; readonly text: string }
