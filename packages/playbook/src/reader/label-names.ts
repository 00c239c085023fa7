import type { LabelKind } from '../model/release.ts'
import { labelWords } from './label-words.ts'

/** The name of a label in a line of text, and where its value begins. */
export interface LabelName {
  readonly kind: LabelKind
  /** As written. */
  readonly name: string
  readonly start: number
  /** Behind the colon. */
  readonly end: number
}

const kinds = Object.entries(labelWords) as readonly [LabelKind, Readonly<Record<string, readonly string[]>>][]

const kindOfName: ReadonlyMap<string, LabelKind> = new Map(
  kinds.flatMap(([kind, languages]) =>
    Object.values(languages).flatMap((words) => words.map((word): [string, LabelKind] => [foldName(word), kind])),
  ),
)

/** Every word with the longer ones first, since some begin like others; spaces are free beside letters that need none. */
const alternatives = kinds
  .flatMap(([, languages]) => Object.values(languages).flat())
  .sort((a, b) => b.length - a.length)
  .map((word) => word.replace(/[()]/g, '\\$&').replace(/ /g, /[\u3040-\u30FF]/.test(word) ? '\\s*' : '\\s+'))
  .join('|')

const nameAndColon = `(${alternatives})(?:\\s?\\(\\p{L}{1,3}\\))?\\s*[:：]`
const labelName = new RegExp(`(?<![\\p{L}\\p{N}])${nameAndColon}`, 'giu')
const firstLabelName = new RegExp(`^\\s*${nameAndColon}`, 'iu')

/** Whether a text begins with the name of a label. */
export function startsWithLabelName(text: string): boolean {
  return /[:：]/.test(text) && firstLabelName.test(text)
}

/** The label names in a line, from left to right; only a colon behind it makes a word the name of a label. */
export function labelNames(line: string): readonly LabelName[] {
  if (!/[:：]/.test(line)) return []
  return Array.from(line.matchAll(labelName), ({ index, 0: all, 1: name = '' }) => ({
    kind: kindOfName.get(foldName(name)) ?? 'phase',
    name: all.slice(0, -1).trim(),
    start: index,
    end: index + all.length,
  }))
}

function foldName(name: string): string {
  return name.toLowerCase().replace(/\s+/g, '')
}
