import type { TaskId } from '@fairlead/playbook'

/**
 * A gate is always in exactly one of these states:
 *
 *   shut ──(nothing mandatory that applies is left open)──▶ ready ──(its task is completed)──▶ open
 *
 * A gate that is open and whose task is reopened is shut or ready again, by the same rule.
 */
export interface GateStatus {
  readonly task: TaskId
  readonly state: 'shut' | 'ready' | 'open'
  /** What keeps it shut: mandatory tasks that apply, or may apply, and are neither done nor set aside, in page order. */
  readonly blockers: readonly TaskId[]
}
