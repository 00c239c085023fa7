import type { Names } from '../compile/names.ts'
import { sourceOf } from '../model/source-of.ts'
import type { Span } from '../model/span.ts'
import type { Page } from '../reader/page.ts'
import { sameNames } from './name-spelling.ts'

/** Names as they stand at a place of a page. */
export interface PlacedNames {
  readonly page: Page
  readonly span: Span
  readonly names: readonly string[]
}

/** The ids that a vocabulary has for names on a page. */
export function idsOf({ names, page, span }: PlacedNames, vocabulary: Names): readonly string[] {
  return names.map((name) => vocabulary.idOf(name, { language: page.language, source: sourceOf(span) }))
}

/** Whether two lists mean the same: by ids, or by names that differ in spelling only. */
export function meanTheSame(a: PlacedNames, b: PlacedNames, vocabulary: Names): boolean {
  return sameNames(a.names, b.names) || sameNames(idsOf(a, vocabulary), idsOf(b, vocabulary))
}
