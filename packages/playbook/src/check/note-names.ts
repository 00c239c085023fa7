import type { ManifestPath } from '../manifest/manifest-places.ts'
import type { ReadManifest } from '../manifest/read-manifest.ts'
import type { Localized } from '../model/localized.ts'

/** What people see of a type of notes under a name: the type itself, a field of it, or what there is to choose. */
export interface NoteName {
  readonly what: 'note type' | 'field' | 'choice'
  readonly id: string
  readonly name: Localized<string>
  readonly path: ManifestPath
  /** What it has to be told apart from: all that have the same. */
  readonly among: string
}

/** Every name that the types of notes of a manifest bring, in its order. */
export function* noteNames({ manifest }: ReadManifest): Iterable<NoteName> {
  for (const [type, { name, fields }] of Object.entries(manifest.notes)) {
    yield { what: 'note type', id: type, name, path: ['notes', type], among: '' }
    for (const [field, declared] of Object.entries(fields)) {
      const path: ManifestPath = ['notes', type, 'fields', field]
      yield { what: 'field', id: field, name: declared.label, path, among: type }
      if (declared.type !== 'choice' && declared.type !== 'set') continue
      for (const [choice, words] of Object.entries(declared.choices)) {
        const among = `${type} ${field}`
        yield { what: 'choice', id: choice, name: words, path: [...path, 'choices', choice], among }
      }
    }
  }
}
