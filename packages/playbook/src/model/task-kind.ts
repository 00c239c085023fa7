import type { ProcessId, TaskId } from './release.ts'

/** What a task produces, in the order in which lists show it; `plain` is work that leaves nothing of its own behind. */
export const taskKinds = ['plain', 'workshop', 'questionnaire', 'request', 'document', 'site'] as const

export type TaskKind = (typeof taskKinds)[number]

/**
 * When a task is due: `days` after its anchor, before it where negative. Business days are those of the party that
 * does the work; calendar days are all days.
 */
export interface Due {
  readonly anchor: DueAnchor
  readonly days: number
  readonly calendar: 'business' | 'calendar'
}

/** The start of the engagement, its go-live, the completion of another task, or the end of a process. */
export type DueAnchor =
  | { readonly kind: 'start' }
  | { readonly kind: 'go-live' }
  | { readonly kind: 'task'; readonly task: TaskId }
  | { readonly kind: 'process'; readonly process: ProcessId }
