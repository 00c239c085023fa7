import type { NameKind } from '../compile/align/name-cells.ts'
import type { Vocabulary } from '../compile/vocabulary.ts'
import { sourceOf } from '../model/source-of.ts'
import type { Span } from '../model/span.ts'
import type { Page } from '../reader/page.ts'
import { sameNames } from './name-spelling.ts'

/** Names of one kind as they stand at a place of a page. */
export interface PlacedNames {
  readonly kind: NameKind
  readonly page: Page
  readonly span: Span
  readonly names: readonly string[]
}

/** The ids that names on pages have. */
export type IdsOf = (placed: PlacedNames) => readonly string[]

/** Looks names up in a vocabulary, each once. */
export function nameIds(vocabulary: Vocabulary): IdsOf {
  const known = new Map<string, string>()
  return ({ kind, page: { language }, span, names }) =>
    names.map((name) => {
      const key = `${kind}\n${language}\n${name}`
      const id = known.get(key) ?? vocabulary[kind].idOf(name, { language, source: sourceOf(span) })
      known.set(key, id)
      return id
    })
}

/** Whether two lists mean the same: by ids, or by names that differ in spelling only. */
export function meanTheSame(a: PlacedNames, b: PlacedNames, idsOf: IdsOf): boolean {
  return sameNames(a.names, b.names) || sameNames(idsOf(a), idsOf(b))
}
