import type { CalendarDate } from '../state/engagement.ts'
import type { TaskKey } from '../state/task-key.ts'

/**
 * A gate is always in exactly one of these states:
 *
 *   shut ──(nothing mandatory that applies is left open)──▶ ready ──(its task is completed)──▶ open
 *     └──────────────────(somebody with the right overrules it, and says why)───────────────────▶ open
 *
 * `ready` can become `shut` again: by a fact that brings work, by a task that is reopened, by a waiver that runs out. No
 * gate opens by itself. A gate that is open and whose task is reopened is shut or ready again, by the same rule.
 */
export interface GateStatus {
  readonly task: TaskKey
  readonly state: 'shut' | 'ready' | 'open'
  /**
   * What keeps it shut: mandatory tasks that apply, or may apply, and are neither done, nor set aside, nor waived, in
   * page order; of a gate that is open, none.
   */
  readonly blockers: readonly TaskKey[]
  /** Tasks that would keep it shut were they not waived; of a gate that is open, none. */
  readonly waived: readonly TaskKey[]
  /** The last day on which all of these waivers hold; `null` where none of them ends. */
  readonly waivedUntil: CalendarDate | null
}
