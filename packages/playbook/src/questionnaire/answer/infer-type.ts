import type { FactDefinition } from '../../model/fact.ts'
import { readYesNo } from '../../reader/yes-words.ts'
import type { WrittenType } from './answer-type-words.ts'
import { type Range, readRange } from './read-range.ts'
import { readTextLimit } from './read-text-limit.ts'
import { splitChoices } from './split-choices.ts'

const base = { id: '', label: {}, help: null, source: { file: '', line: 1, column: 1 } }

/** Of which type an answer is where nobody says: what it becomes, what it allows, what it is counted in; else a text. */
export function inferType({
  fact,
  allowed,
  unit,
}: {
  readonly fact: FactDefinition | null
  readonly allowed: string | undefined
  readonly unit: Readonly<Record<string, string>> | null
}): WrittenType['type'] {
  if (fact !== null) return fact.type
  if (allowed === undefined) return unit === null ? 'text' : 'number'
  const parts = splitChoices(allowed)
  if (parts.length === 2 && parts.every((part) => readYesNo(part) !== null)) return 'yes-no'
  const bounds: Range | null = readRange(allowed, { ...base, type: 'number', unit })
  if (bounds !== null) return 'number'
  if (readRange(allowed, { ...base, type: 'date' }) !== null) return 'date'
  if (readTextLimit(allowed) !== null) return 'text'
  return parts.length > 1 ? 'choice' : 'text'
}
