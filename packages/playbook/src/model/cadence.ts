import type { NoteTypeId } from './note-type.ts'
import type { Condition, Named, RoleId } from './release.ts'

export type CadenceId = string

/** That something has to be noted again and again: how often, for whom, and whose duty it is. */
export interface Cadence extends Named<CadenceId> {
  /** The types of notes any of which is enough; at least one. */
  readonly notes: readonly NoteTypeId[]
  /** At the latest so long after the last one. */
  readonly every: CadenceLength
  /** For whom it holds: over facts, and over the figures of services; `null` for all. */
  readonly condition: Condition | null
  /** `null` where it is nobody's in particular. */
  readonly role: RoleId | null
}

export interface CadenceLength {
  readonly days: number
  /** Business days are those of the team. */
  readonly calendar: 'business' | 'calendar'
}
