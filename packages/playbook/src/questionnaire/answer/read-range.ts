import { foldName } from '../../compile/align/name-spelling.ts'
import { type Comparison, type Measured, readComparison } from '../../decision/read-comparison.ts'
import { dateOf, dayNumber } from '../../proof/day-number.ts'

/** The least and the most that a question allows, both included; `null` where a side is open. */
export interface Range {
  readonly least: number | string | null
  readonly most: number | string | null
}

/**
 * Reads bounds as people write them, in six languages: `1–500000`, `at least 1`, `from 2026-07-01`, `>= 1 and < 10`.
 * `null` where it is not one stretch: one value alone, several, or what could mean two things.
 */
export function readRange(written: string, measured: Measured): Range | null {
  const text = foldName(written)
  const whole = readComparison(text, measured)
  if (whole !== null) return rangeOf(whole)
  const parts = text.split(/&&?|(?<=\s)(?:and|und|e|y)(?=\s)|かつ|并且|且|[,;、](?=\s)/).map((part) => part.trim())
  const read = parts.flatMap((part) => readComparison(part, measured) ?? [])
  return parts.length === 2 && read.length === 2 ? rangeOf(read) : null
}

function rangeOf(comparisons: readonly Comparison[]): Range | null {
  let [least, most]: [Range['least'], Range['most']] = [null, null]
  for (const { operator, value } of comparisons) {
    if (operator === '>=' && least === null) least = value
    else if (operator === '>' && least === null) least = moved(value, 1)
    else if (operator === '<=' && most === null) most = value
    else if (operator === '<' && most === null) most = moved(value, -1)
    else return null
  }
  return { least, most }
}

/** The value so many steps on: numbers and days are whole. */
function moved(value: number | string, by: 1 | -1): number | string {
  if (typeof value === 'number') return value + by
  const day = dayNumber(value)
  const date = day === null ? value : dateOf(day + by)
  return dayNumber(date) === null ? value : date
}
