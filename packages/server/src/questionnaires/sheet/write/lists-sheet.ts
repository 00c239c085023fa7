import type { Questionnaire } from '@fairlead/playbook/facts'
import type { CellValue, WriteSheet } from 'hucre/xlsx'
import { xlsxText } from '../../../export/xlsx-value.ts'
import { choiceLabels } from '../choice-labels.ts'
import { columnName } from '../column-name.ts'
import { sheetWords } from '../sheet-words.ts'
import type { ListRanges } from './answer-validation.ts'

interface Lists {
  readonly questionnaire: Questionnaire
  readonly language: string
  readonly name: string
}

/** The hidden sheet from whose columns people choose, and where each list of it stands. */
export function listsSheet({ questionnaire, language, name }: Lists): {
  readonly sheet: WriteSheet
  readonly ranges: ListRanges
} {
  const { yes, no } = sheetWords(language)
  const columns: string[][] = []
  const known = new Map<string, string>()
  const ranges = new Map<string, string>()
  for (const { id, definition } of questionnaire.sections.flatMap(({ questions }) => questions)) {
    const list = definition.type === 'yes-no' ? [yes, no] : [...choiceLabels(definition, language).values()]
    if (list.length === 0 || definition.type === 'set') continue
    const key = JSON.stringify(list)
    const place = known.get(key) ?? placed(name, columns.push(list), list.length)
    known.set(key, place)
    ranges.set(id, place)
  }
  const height = Math.max(0, ...columns.map((list) => list.length))
  const rows = Array.from({ length: height }, (_, row) =>
    columns.map((list): CellValue => (list[row] === undefined ? null : xlsxText(list[row]))),
  )
  return { sheet: { name, rows, hidden: true }, ranges }
}

function placed(name: string, column: number, length: number): string {
  const letter = columnName(column - 1)
  return `'${name.replaceAll("'", "''")}'!$${letter}$1:$${letter}$${length}`
}
