import type { Paragraph } from 'mdast'
import type { LabelKind } from '../model/release.ts'
import { labelWords } from './label-words.ts'
import { type VisibleChar, visibleChars } from './visible-text.ts'

export interface ReadLabel {
  readonly kind: LabelKind
  readonly name: string
  readonly value: string
  /** The lines of the paragraph that hold it: the first, from 0, and the one after the last. */
  readonly lines: { readonly start: number; readonly end: number }
}

type OpenLabel = { -readonly [K in keyof ReadLabel]: ReadLabel[K] }

const kindOfWord: ReadonlyMap<string, LabelKind> = new Map(
  (Object.entries(labelWords) as [LabelKind, Record<string, readonly string[]>][]).flatMap(([kind, languages]) =>
    Object.values(languages).flatMap((words) => words.map((word): [string, LabelKind] => [word, kind])),
  ),
)

/**
 * Reads a paragraph that is nothing but label lines, `Name: **value**`, in any of the six languages [P4].
 *
 * The colon may be full-width and may stand inside the bold run; lines may be joined by hard or soft breaks; a value
 * may wrap, and `-` is the value "none". A paragraph with anything else in it, or with names and no value at all, is
 * prose and gives `null`.
 */
export function readLabels(paragraph: Paragraph): readonly ReadLabel[] | null {
  const labels: OpenLabel[] = []
  for (const [index, line] of lines(visibleChars(paragraph)).entries()) {
    const label = readLabel(line)
    if (label !== null) labels.push({ ...label, lines: { start: index, end: index + 1 } })
    else {
      const last = labels.at(-1)
      const text = textOf(line)
      if (text === '') continue
      if (last === undefined || !isBold(line)) return null
      last.value = `${last.value} ${text}`.trim()
      last.lines = { ...last.lines, end: index + 1 }
    }
  }
  return labels.some(({ value }) => value !== '') ? labels : null
}

function readLabel(line: readonly VisibleChar[]): Omit<ReadLabel, 'lines'> | null {
  const colon = line.findIndex((char) => char.char === ':' || char.char === '：')
  if (colon < 1) return null
  const name = textOf(line.slice(0, colon))
  const kind = kindOfWord.get(name.toLowerCase())
  if (kind === undefined) return null
  const rest = line.slice(colon + 1)
  return isBold(rest) ? { kind, name, value: textOf(rest) } : null
}

function lines(chars: readonly VisibleChar[]): readonly (readonly VisibleChar[])[] {
  const result: VisibleChar[][] = [[]]
  for (const char of chars) {
    if (char.char === '\n') result.push([])
    else result.at(-1)?.push(char)
  }
  return result
}

function textOf(chars: readonly VisibleChar[]): string {
  return chars
    .map((char) => char.char)
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
}

function isBold(chars: readonly VisibleChar[]): boolean {
  return chars.every((char) => char.bold || !/[\p{L}\p{N}]/u.test(char.char))
}

/** Splits the value of a label or of a services cell; ` - ` does not separate, since names hold it. */
export function splitList(value: string): readonly string[] {
  return value
    .split(/[/,;、；，]|(?<=\s)&(?=\s)/)
    .map((part) => part.trim())
    .filter((part) => part !== '' && part !== '-')
}
