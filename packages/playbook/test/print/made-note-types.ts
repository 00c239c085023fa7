import fc, { type GeneratorValue } from 'fast-check'
import type { Localized } from '../../src/model/localized.ts'
import type { NoteType } from '../../src/model/note-type.ts'
import type { Named } from '../../src/model/release.ts'

interface Made {
  readonly value: GeneratorValue
  readonly types: readonly Named<string>[]
  readonly roles: readonly Named<string>[]
  readonly words: () => Localized<string>
}

const source = { file: 'a.md', line: 1, column: 1 }

/** Types of notes by these names, with a field of some types. */
export function madeNoteTypes({ value, types, roles, words }: Made): readonly NoteType[] {
  const flip = () => value(fc.boolean)
  const base = (id: string) => ({ id, label: words(), help: flip() ? words() : null, source })
  return types.map((type) => ({
    ...type,
    help: flip() ? words() : null,
    writers: roles.filter(flip).map(({ id }) => id),
    fields: [
      { definition: { ...base('mood'), type: 'text' as const }, most: flip() ? 255 : null, required: flip() },
      { definition: { ...base('day'), type: 'date' as const }, most: null, required: flip() },
      {
        definition: {
          ...base('signal'),
          type: 'set' as const,
          choices: ['red', 'green'].map((id) => ({ id, label: words() })),
        },
        most: null,
        required: flip(),
      },
    ].filter(flip),
  }))
}
