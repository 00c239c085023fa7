import { normalAnswer } from '@fairlead/engagement/answers'
import type { FactValue, Question } from '@fairlead/playbook/facts'
import { choiceLabels } from '../choice-labels.ts'
import { allSheetWords } from '../sheet-words.ts'
import type { CellFound } from './read-cells.ts'

/** What a cell says of a question: nothing, an answer that fits, or something else. */
export type CellAnswer =
  | { readonly kind: 'empty' }
  | { readonly kind: 'answer'; readonly value: FactValue }
  | { readonly kind: 'wrong' }

/** Reads the cells that are answers to one question. */
export type CellReader = (cell: CellFound) => CellAnswer

const empty: CellAnswer = { kind: 'empty' }
const wrong: CellAnswer = { kind: 'wrong' }

/**
 * Reads answers to a question as people write them: choices by their labels in any language of the playbook or by their
 * ids, yes and no in any language, whole numbers and days also where they are text.
 */
export function cellReader(question: Question, languages: readonly string[]): CellReader {
  const meaning = meaningOf(question, languages)
  return (cell) => {
    if (cell === null || (typeof cell === 'string' && cell.trim() === '')) return empty
    const given = meaning(cell)
    const value = given === undefined ? null : normalAnswer(question, given)
    return value === null ? wrong : { kind: 'answer', value }
  }
}

/** What a cell means, before it is checked; `undefined` where it means nothing. */
type Meaning = (cell: Exclude<CellFound, null>) => unknown

function meaningOf({ definition }: Question, languages: readonly string[]): Meaning {
  switch (definition.type) {
    case 'number':
    case 'money':
      return (cell) => (typeof cell === 'string' ? wholeNumber(cell) : cell)
    case 'date':
      return (cell) => (cell instanceof Date ? dayOf(cell) : typeof cell === 'string' ? cell.trim() : undefined)
    case 'text':
      return textOf
    case 'yes-no':
      return (cell) =>
        typeof cell === 'boolean' ? cell : typeof cell === 'string' ? yesNo.get(folded(cell)) : undefined
    case 'choice': {
      const choices = choicesByName(definition, languages)
      return (cell) => choices.get(folded(textOf(cell)))
    }
    case 'set': {
      const choices = choicesByName(definition, languages)
      return (cell) => members(textOf(cell), choices)
    }
  }
  return definition satisfies never
}

/** Digits, in groups of three or not; nothing that some would read as a part of one. */
function wholeNumber(text: string): number | undefined {
  const digits = text.trim().replace(/(?<=\d)[\s'’](?=\d{3})/gu, '')
  return /^\d{1,15}$/.test(digits) ? Number(digits) : undefined
}

function dayOf(date: Date): string | undefined {
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().slice(0, 10)
}

function textOf(cell: Exclude<CellFound, null>): string {
  if (cell instanceof Date) return dayOf(cell) ?? ''
  return String(cell)
}

const yesNo: ReadonlyMap<string, boolean> = new Map([
  ...allSheetWords.flatMap(({ yes, no }) => [[folded(yes), true] as const, [folded(no), false] as const]),
  ...(['true', 'y', 'x'] as const).map((word) => [word, true] as const),
  ...(['false', 'n'] as const).map((word) => [word, false] as const),
])

const noChoice: ReadonlySet<string> = new Set(allSheetWords.map(({ none }) => folded(none)))

function choicesByName(definition: Question['definition'], languages: readonly string[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const language of languages) {
    for (const [id, label] of choiceLabels(definition, language)) names.set(folded(label), id)
  }
  // An id is an id, also where it is the label of another choice.
  if (definition.type === 'choice' || definition.type === 'set') {
    for (const { id } of definition.choices) names.set(folded(id), id)
  }
  return names
}

/** Several choices stand apart by semicolons or lines, and by commas where no label has one. */
function members(text: string, choices: ReadonlyMap<string, string>): readonly string[] | undefined {
  if (noChoice.has(folded(text))) return []
  const parts = text.split(/[;；\n]/u).flatMap((part) => (choices.has(folded(part)) ? [part] : part.split(/[,，、]/u)))
  const found = parts.filter((part) => part.trim() !== '').map((part) => choices.get(folded(part)))
  return found.some((id) => id === undefined) ? undefined : found.flatMap((id) => id ?? [])
}

function folded(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase()
}
