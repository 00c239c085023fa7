import type { Paragraph } from 'mdast'
import type { LabelKind } from '../model/release.ts'
import { labelNames, startsWithLabelName } from './label-names.ts'
import { type VisibleChar, visibleChars, visibleText } from './visible-text.ts'

export interface ReadLabel {
  readonly kind: LabelKind
  readonly name: string
  readonly value: string
  /** The lines of the paragraph that hold it: the first, from 0, and the one after the last. */
  readonly lines: { readonly start: number; readonly end: number }
}

type OpenLabel = { -readonly [K in keyof ReadLabel]: ReadLabel[K] }

/**
 * Reads a paragraph that is nothing but label lines, `Name: **value**`, in any of the six languages [P4].
 *
 * The colon may be full-width and may stand inside the bold run; lines may be joined by hard or soft breaks, and one
 * line or bold run may hold several labels; a value may wrap, and `-` is the value "none". A value that is not bold is
 * one as long as it reads as a list of names: short, with capitals, and without the full stop of a sentence. A paragraph
 * with anything else in it, or with names and no value at all, is prose and gives `null`.
 */
export function readLabels(paragraph: Paragraph): readonly ReadLabel[] | null {
  if (!mayHoldLabels(paragraph) || !startsWithLabelName(visibleText(paragraph))) return null
  const labels: OpenLabel[] = []
  for (const [index, chars] of lines(visibleChars(paragraph)).entries()) {
    const text = chars.map(({ char }) => char).join('')
    if (text.trim() === '') continue
    const read = readLine({ text, chars })
    if (read === 'prose') return null
    for (const label of read) labels.push({ ...label, lines: { start: index, end: index + 1 } })
    if (read.length > 0) continue
    if (!goesOn(labels.at(-1), { text, chars }, index)) return null
  }
  return labels.some(({ value }) => value !== '') ? labels : null
}

/** Nearly every paragraph is prose, which its first words tell. */
function mayHoldLabels({ children }: Paragraph): boolean {
  const [first] = children
  if (first?.type !== 'text') return first?.type === 'strong' || first?.type === 'emphasis' || first?.type === 'break'
  const line = first.value.trimStart().slice(0, 60)
  return !first.value.includes('\n') ? /[:：*]/.test(line) || children.length > 1 : /[:：*]/.test(line)
}

interface Line {
  readonly text: string
  readonly chars: readonly VisibleChar[]
}

/** The labels of a line; none where it begins with none, `prose` where a value is no value. */
function readLine({ text, chars }: Line): readonly Omit<ReadLabel, 'lines'>[] | 'prose' {
  const names = labelNames(text)
  const [first] = names
  if (first === undefined || text.slice(0, first.start).trim() !== '') return []
  const labels = names.map(({ kind, name, end }, index) => {
    const until = names[index + 1]?.start ?? text.length
    const value = valueIn(text.slice(end, until), index + 1 < names.length)
    const own = charsBetween(chars, end, until)
    if (isBold(own)) return { kind, name, value: withoutStop(value, own), isValue: true }
    return { kind, name, value, isValue: isPlainValue(kind, value) && isUniform(own) }
  })
  return labels.every(({ isValue }) => isValue)
    ? labels.map(({ kind, name, value }) => ({ kind, name, value }))
    : 'prose'
}

/** Puts a line that begins with no label to the value above it, if it belongs there. */
function goesOn(last: OpenLabel | undefined, { text, chars }: Line, index: number): boolean {
  if (last === undefined) return false
  const isList = /[/,;、；，&]\s*$/.test(last.value) || /^\s*[/,;、；，&]/.test(text)
  if (!isBold(chars) && !(isList && isPlainValue(last.kind, valueIn(text, false)))) return false
  last.value = `${last.value} ${valueIn(text, false)}`.trim()
  last.lines = { ...last.lines, end: index + 1 }
  return true
}

/** A full stop behind the bold run is none of the value, and a Chinese or Japanese one nowhere: no name ends in it. */
function withoutStop(value: string, chars: readonly VisibleChar[]): string {
  if (value.endsWith('。')) return value.slice(0, -1)
  const isStopped = /[.。]$/.test(value) && chars.some(({ bold }) => bold)
  return isStopped && chars.findLast(({ char }) => char.trim() !== '')?.bold === false ? value.slice(0, -1) : value
}

/** The characters of a line that make up its code units from `start` to `end`. */
function charsBetween(chars: readonly VisibleChar[], start: number, end: number): readonly VisibleChar[] {
  let at = 0
  return chars.filter(({ char }) => {
    const isInside = at >= start && at < end
    at += char.length
    return isInside
  })
}

function valueIn(text: string, isFollowed: boolean): string {
  const value = text.replace(/\s+/g, ' ').trim()
  if (!isFollowed || value === '-') return value
  let end = value.length
  while (end > 0 && /[\s|/;,、；，·–-]/.test(value.charAt(end - 1))) end--
  return value.slice(0, end)
}

/** Whether every name of a list is bold or not as a whole, but for what stands in brackets behind it. */
function isUniform(chars: readonly VisibleChar[]): boolean {
  let [depth, bold] = [0, null as boolean | null]
  return chars.every(({ char, bold: isBoldChar }) => {
    if (/[(（]/.test(char)) depth++
    else if (/[)）]/.test(char)) depth--
    else if (depth === 0 && /[/,;、；，&]/.test(char)) bold = null
    else if (depth === 0 && /[\p{L}\p{N}]/u.test(char)) {
      bold ??= isBoldChar
      return bold === isBoldChar
    }
    return true
  })
}

/** A condition is an expression, "kind" and "for each" are plain words: where the value is not bold, a sentence looks the same. */
function isPlainValue(kind: LabelKind, value: string): boolean {
  if (kind === 'condition' || kind === 'kind' || kind === 'for-each') return value === ''
  if (/[.。!?！？:：]$/.test(value) || /[:：](?!\/\/)/.test(value)) return false
  return splitList(value).every(
    (part) => part.length <= 40 && part.split(' ').length <= 6 && /^[\p{Lu}\p{Lo}\p{N}{("“「]/u.test(part),
  )
}

function isBold(chars: readonly VisibleChar[]): boolean {
  return chars.every((char) => char.bold || !/[\p{L}\p{N}]/u.test(char.char))
}

function lines(chars: readonly VisibleChar[]): readonly (readonly VisibleChar[])[] {
  const result: VisibleChar[][] = [[]]
  for (const char of chars) {
    if (char.char === '\n') result.push([])
    else result.at(-1)?.push(char)
  }
  return result
}

/** Splits the value of a label or of a services cell; ` - ` does not separate, since names hold it [P5]. */
export function splitList(value: string): readonly string[] {
  return value
    .split(/[/,;、；，]|(?<=\s)&(?=\s)/)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !/^[-–—]$/.test(part))
}
