import type { Range } from '@fairlead/playbook'

/** Tells the column of a place in code points, from 1, as editors count it; places count UTF-16 code units. */
export type CodePointColumnOf = (file: string, point: Range['start']) => number

/** Counts from the place that was asked for last, so that a thousand findings on one line cost no more than the line. */
export function codePointColumns(textOf: (file: string) => string | undefined): CodePointColumnOf {
  const last = new Map<string, { readonly lineStart: number; readonly offset: number; readonly column: number }>()
  return (file, { offset, column }) => {
    const text = textOf(file)
    if (text === undefined) return column
    const lineStart = offset - column + 1
    const before = last.get(file)
    const from = before?.lineStart === lineStart ? before : { lineStart, offset: lineStart, column: 1 }
    const between = text.slice(Math.min(from.offset, offset), Math.max(from.offset, offset))
    const found = from.column + Math.sign(offset - from.offset) * codePoints(between)
    last.set(file, { lineStart, offset, column: found })
    return found
  }
}

function codePoints(text: string): number {
  let count = 0
  for (const _ of text) count++
  return count
}
