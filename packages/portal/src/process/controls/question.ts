import type { TaskState } from '@fairlead/contract'

/** What has to be said before a task is changed: why it is set aside, or why its gate is opened although it is shut. */
export type Question =
  | { readonly kind: 'set-aside'; readonly key: string; readonly to: TaskState }
  | { readonly kind: 'overrule'; readonly key: string }
