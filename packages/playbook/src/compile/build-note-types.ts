import type { ReadManifest } from '../manifest/read-manifest.ts'
import type { NoteField, NoteType } from '../model/note-type.ts'
import { sourceOf } from '../model/source-of.ts'
import { factDefinition } from './fact-definitions.ts'

/** The types of notes of a manifest, in its order. */
export function buildNoteTypes({ manifest, keyOf }: ReadManifest): readonly NoteType[] {
  return Object.entries(manifest.notes).map(([id, { name, help, writers, fields }]) => ({
    id,
    name,
    help: help ?? null,
    writers: [...new Set(writers)],
    fields: Object.entries(fields).map(
      ([field, declared]): NoteField => ({
        definition: factDefinition(field, declared, sourceOf(keyOf(['notes', id, 'fields', field]))),
        most: declared.type === 'text' ? (declared.most ?? null) : null,
        required: declared.required,
      }),
    ),
    source: sourceOf(keyOf(['notes', id])),
  }))
}
