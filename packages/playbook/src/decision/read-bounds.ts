import { type Comparison, type Measured, readComparison } from './read-comparison.ts'

/**
 * The bounds of a cell as a condition in CEL: `500 or more`, `> 500`, `150–499`, several of them joined by commas or a
 * word for *or* or *and*, in six languages. `null` where it cannot be read, or where a comma joins two bounds that
 * together leave nothing out, so that *and* must have been meant.
 */
export function readBounds(text: string, fact: Measured): string | null {
  const whole = readComparison(text, fact)
  if (whole !== null) return conditionOf([whole], fact)
  for (const { separator, joins } of separators) {
    const parts = text.split(separator).map((part) => part.trim())
    if (parts.length < 2) continue
    const read = parts.filter((part) => part !== '').map((part) => readComparison(part, fact))
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
