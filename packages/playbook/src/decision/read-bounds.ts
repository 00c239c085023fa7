import type { DateFact, FactDefinition, MoneyFact, NumberFact } from '../model/fact.ts'
import { type Bound, boundWords } from './bound-words.ts'
import { type Amount, readDays, readNumbers } from './read-amounts.ts'

type Measured = NumberFact | MoneyFact | DateFact

type Operator = Bound | '==' | '!='
interface Comparison {
  readonly operator: Operator
  readonly value: number | string
}

/**
 * The bounds of a cell as a condition in CEL: `500 or more`, `> 500`, `150–499`, several of them joined by commas or a
 * word for *or* or *and*, in six languages. `null` where it cannot be read, or where a comma joins two bounds that
 * together leave nothing out, so that *and* must have been meant.
 */
export function readBounds(text: string, fact: Measured): string | null {
  const whole = readOne(text, fact)
  if (whole !== null) return conditionOf([whole], fact)
  for (const { separator, joins } of separators) {
    const parts = text.split(separator).map((part) => part.trim())
    if (parts.length < 2) continue
    const read = parts.filter((part) => part !== '').map((part) => readOne(part, fact))
    if (read.some((part) => part === null)) continue
    const comparisons = read.flatMap((part) => (part === null ? [] : [part]))
    if (joins === 'and') return conditionOf([comparisons.flat()], fact)
    if (!leavesNothingOut(comparisons)) return conditionOf(comparisons, fact)
  }
  return null
}

const separators = [
  { separator: /[;、]|,(?!\d)/, joins: 'or' },
  { separator: /[;、]|,(?!\d)|(?<=\s)(?:or|oder|ou|o|u)(?=\s)|または|もしくは|或者?/, joins: 'or' },
  { separator: /&&?|(?<=\s)(?:and|und|e|y)(?=\s)|かつ|并且|且/, joins: 'and' },
] as const

/** Every part of a comparison with one number or two. */
function readOne(text: string, fact: Measured): readonly Comparison[] | null {
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

/** `>= 150, < 500` read as *or* would be everybody. */
function leavesNothingOut(alternatives: readonly (readonly Comparison[])[]): boolean {
  const bounds = alternatives.flatMap((comparisons) => (comparisons.length === 1 ? comparisons : []))
  const above = bounds.filter(({ operator }) => operator.startsWith('>'))
  const below = bounds.filter(({ operator }) => operator.startsWith('<'))
  return above.some((lower) => below.some((upper) => lower.value <= upper.value))
}

function conditionOf(alternatives: readonly (readonly Comparison[])[], fact: Measured): string {
  const literal = (value: number | string) => (typeof value === 'number' ? String(value) : `'${value}'`)
  const texts = alternatives.map((comparisons) =>
    comparisons.map(({ operator, value }) => `${fact.id} ${operator} ${literal(value)}`).join(' && '),
  )
  return texts.length === 1 ? (texts[0] ?? '') : `(${texts.join(' || ')})`
}
