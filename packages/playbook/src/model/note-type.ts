import type { FactDefinition } from './fact.ts'
import type { Localized } from './localized.ts'
import type { Named, RoleId } from './release.ts'

export type NoteTypeId = string
export type NoteFieldId = string

/** What a note is about, with the fields that are filled in beside its text. */
export interface NoteType extends Named<NoteTypeId> {
  /** A sentence that says what belongs into such a note. */
  readonly help: Localized<string> | null
  /** The roles whose people write it; none where everybody does. */
  readonly writers: readonly RoleId[]
  readonly fields: readonly NoteField[]
}

export interface NoteField {
  /** The type of its value: a definition as facts have them, of which `id` is that of the field. */
  readonly definition: FactDefinition
  /** The most characters of a text; `null` where nothing is said, or where it is no text. */
  readonly most: number | null
  /** Whether no such note is written without it. */
  readonly required: boolean
}
