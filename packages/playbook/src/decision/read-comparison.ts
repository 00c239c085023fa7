import type { DateFact, FactDefinition, MoneyFact, NumberFact } from '../model/fact.ts'
import { type Bound, boundWords } from './bound-words.ts'
import { type Amount, readDays, readNumbers } from './read-amounts.ts'

/** What can be compared by its size. */
export type Measured = NumberFact | MoneyFact | DateFact

type Operator = Bound | '==' | '!='

export interface Comparison {
  readonly operator: Operator
  readonly value: number | string
}

/** What a text without joining words compares with one number or day, or with two; `null` where it cannot be read. */
export function readComparison(text: string, fact: Measured): readonly Comparison[] | null {
  const amounts = fact.type === 'date' ? readDays(text) : readNumbers(text)
  const shape = shapeOf(text, amounts, fact)
  const [first, second, ...others] = amounts
  if (first === undefined || others.length > 0 || mayShareFactor(first, second)) return null
  const operators = second === undefined ? shapes.one.get(shape) : shapes.two.get(shape)
  if (operators === undefined) return null
  return operators.flatMap((operator, index) => {
    const amount = amounts[index]
    return amount === undefined ? [] : [{ operator, value: amount.value }]
  })
}

/** `10-20k` may mean that ten are enough, or ten thousand. */
function mayShareFactor(first: Amount, second: Amount | undefined): boolean {
  if (second === undefined || second.factor === first.factor || Number(first.value) === 0) return false
  return first.factor === 1 && Number(first.value) * second.factor <= Number(second.value)
}

/** A text with `#` for its amounts, without units, names of the fact, and spaces. */
function shapeOf(text: string, amounts: readonly Amount[], fact: Measured): string {
  let shape = ''
  let at = 0
  for (const { start, end } of amounts) {
    shape += `${text.slice(at, start)}#`
    at = end
  }
  shape += text.slice(at)
  for (const word of unitsOf(fact)) shape = shape.replaceAll(word, ' ')
  return shape.replace(/[个個名件人]|[€$£¥]|r\$/g, '').replace(/[\s:]/g, '')
}

function unitsOf(fact: Measured): readonly string[] {
  const named: FactDefinition = fact
  const units = named.type === 'number' ? Object.values(named.unit ?? {}) : []
  const currency = named.type === 'money' ? [named.currency] : []
  return [...Object.values(named.label), ...units, ...currency]
    .map((word) => word.normalize('NFKC').toLowerCase())
    .filter((word) => word !== '')
    .sort((a, b) => b.length - a.length)
}

const ranges = [
  ...[
    '#-#',
    '#–#',
    '#—#',
    '#‐#',
    '#−#',
    '#~#',
    '#..#',
    '#to#',
    'from#to#',
    '#through#',
    'between#and#',
    '#bis#',
    'von#bis#',
    'zwischen#und#',
  ],
  ...[
    '#a#',
    'de#a#',
    'entre#e#',
    'entre#y#',
    '#até#',
    'de#até#',
    '#hasta#',
    'desde#hasta#',
    '#から#',
    '#から#まで',
    '#至#',
    '#到#',
    '从#到#',
    '介于#和#之间',
    '#以上#以下',
  ],
]

/** What the shapes of a cell compare: with its only amount, or with its two. */
const shapes: Readonly<Record<'one' | 'two', ReadonlyMap<string, readonly Operator[]>>> = (() => {
  const equality: [string, readonly Operator[]][] = [
    ...['#', '=#', '==#', 'exactly#', 'genau#', 'exactamente#', 'exatamente#', 'ちょうど#'].map(
      (shape): [string, Operator[]] => [shape, ['==']],
    ),
    ...['!=#', '≠#', '<>#', 'not#', 'nicht#'].map((shape): [string, Operator[]] => [shape, ['!=']]),
  ]
  const bounds = boundWords.flatMap((language) =>
    Object.entries(language).flatMap(([bound, { before, after }]): [string, readonly Operator[]][] => [
      ...before.map((word): [string, Operator[]] => [`${word.replace(/\s/g, '')}#`, [bound as Bound]]),
      ...after.map((word): [string, Operator[]] => [`#${word.replace(/\s/g, '')}`, [bound as Bound]]),
    ]),
  )
  const between = ranges.map((shape): [string, Operator[]] => [shape, ['>=', '<=']])
  return {
    one: new Map([...equality, ...bounds]),
    two: new Map([
      ...between,
      ['#以上#未満', ['>=', '<']],
      ['#超#以下', ['>', '<=']],
      ['>=#<#', ['>=', '<']],
      ['>#<=#', ['>', '<=']],
      ['>=#<=#', ['>=', '<=']],
      ['>#<#', ['>', '<']],
    ]),
  }
})()
