import type { List, Nodes, Table } from 'mdast'
import { nodeSpan } from './node-span.ts'
import type { ChangeLogEntry } from './page.ts'
import { possibleDays } from './read-date.ts'
import { visibleText } from './visible-text.ts'

/** The rows of a change log: the date in the first cell, what changed in the last that says something. */
export function changesInTable(table: Table, file: string): readonly ChangeLogEntry[] {
  return table.children.slice(1).flatMap((row) => {
    const [date] = row.children
    const text = row.children.findLast((cell, index) => index > 0 && visibleText(cell) !== '') ?? row.children.at(-1)
    if (date === undefined || text === undefined) return []
    return [{ date: written(date, file), text: written(text, file) }]
  })
}

/** The items of a change log that begin with a date. */
export function changesInList(list: List, file: string): readonly ChangeLogEntry[] {
  return list.children.flatMap((item): readonly ChangeLogEntry[] => {
    const { value, span } = written(item, file)
    const date = leadingDate.exec(value)?.[0].trim()
    if (date === undefined) return []
    return [
      { date: { value: date, span }, text: { value: value.slice(date.length).replace(/^[\s:：,，|–—-]+/, ''), span } },
    ]
  })
}

const leadingDate = /^\d{1,4}\s?[/.年-]\s?\d{1,3}\s?[/.月-]\s?\d{1,4}(?:\s?日)?(?![\d/])/

const dateWords = /^(?:date|datum|日付|更新日|data|日期|fecha)$/i

/** Whether a table is a change log by what it holds: dates, under a header that says so. */
export function isChangeLogTable({ children: [header, ...rows] }: Table): boolean {
  const first = header?.children[0]
  if (first === undefined || rows.length === 0 || !dateWords.test(visibleText(first))) return false
  return rows.every(({ children: [date] }) => date !== undefined && possibleDays(visibleText(date)) !== null)
}

function written(node: Nodes, file: string): ChangeLogEntry['date'] {
  return { value: visibleText(node), span: nodeSpan(node, file) }
}
