import { foldName } from '../../compile/align/name-spelling.ts'
import { readComparison } from '../../decision/read-comparison.ts'
import type { NumberFact } from '../../model/fact.ts'

/** What the length of a text is counted in, in six languages. */
const characters: NumberFact = {
  type: 'number',
  id: '',
  label: {},
  help: null,
  unit: Object.fromEntries(
    ['characters', 'character', 'zeichen', '文字', 'caracteres', '个字符', '字符', '个字', '字'].map((word, at) => [
      at,
      word,
    ]),
  ),
  source: { file: '', line: 1, column: 1 },
}

/** The most characters of a text, as in `200 characters`, `up to 200` and `最多 200 字`; `null` where it cannot be read. */
export function readTextLimit(written: string): number | null {
  const [only, ...others] = readComparison(foldName(written), characters) ?? []
  if (only === undefined || others.length > 0 || typeof only.value !== 'number') return null
  const most = only.operator === '<' ? only.value - 1 : only.value
  return ['==', '<', '<='].includes(only.operator) && most > 0 ? most : null
}
