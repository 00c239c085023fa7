import type { Point } from '../model/span.ts'

/** The column of a place in code points, from 1, as editors and terminals count it; {@link Point} counts UTF-16 code units. */
export function codePointColumn(text: string, { column, offset }: Point): number {
  let count = 1
  for (const _ of text.slice(offset - column + 1, offset)) count++
  return count
}
