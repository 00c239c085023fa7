import type { Table, TableCell, TableRow } from 'mdast'
import type { NameLink } from '../model/release.ts'
import type { Span } from '../model/span.ts'
import { nodeSpan } from './node-span.ts'
import type { TaskRow, TaskTable } from './page.ts'
import { splitList } from './read-labels.ts'
import { readFlag } from './task-flag.ts'
import { readId } from './task-id.ts'
import { collapse, type VisibleChar, visibleChars, visibleText } from './visible-text.ts'

/**
 * Reads a table as task rows when its content has their shape: an id of digits, then a name, then a flag letter, then
 * a role and, in five columns, the services. Header words are not looked at, since they differ from page to page [P6].
 * Any other table gives `null`.
 */
export function readTaskTable(table: Table, file: string): Omit<TaskTable, 'block'> | null {
  const [, ...body] = table.children
  const read = body.map((row) => ({ row, task: readRow(row, file) }))
  const rows = read.flatMap(({ task }) => (task === null ? [] : [task]))
  if (rows.length === 0 || rows.length * 2 < body.length) return null
  const damaged = read.flatMap(({ row, task }) =>
    task === null ? [{ value: visibleText(row), span: nodeSpan(row, file) }] : [],
  )
  return { rows, damaged }
}

function readRow(row: TableRow, file: string): TaskRow | null {
  const [idCell, nameCell, flagCell, roleCell, servicesCell] = row.children
  if (idCell === undefined || nameCell === undefined || flagCell === undefined) return null
  const id = readId(visibleText(idCell))
  const mandatory = id === null ? null : readFlag(visibleText(flagCell))
  if (id === null || mandatory === null) return null
  const name = collapse(visibleChars(nameCell))
  const services = servicesCell === undefined ? '' : visibleText(servicesCell)
  return {
    id: { value: id, span: nodeSpan(idCell, file) },
    name: { value: name.map((char) => char.char).join(''), span: nodeSpan(nameCell, file) },
    links: nameLinks(name),
    mandatory,
    role: { value: roleCell === undefined ? '' : visibleText(roleCell), span: cellSpan(roleCell, row, file) },
    services: { value: splitList(services), span: cellSpan(servicesCell, row, file) },
    span: nodeSpan(row, file),
  }
}

/** A cell that the row lacks would stand at its end. */
function cellSpan(cell: TableCell | undefined, row: TableRow, file: string): Span {
  const { end } = nodeSpan(row, file)
  return cell === undefined ? { file, start: end, end } : nodeSpan(cell, file)
}

/** The links of a name as ranges of UTF-16 code units into its visible text. */
function nameLinks(chars: readonly VisibleChar[]): readonly NameLink[] {
  const links: { start: number; end: number; href: string }[] = []
  let at = 0
  for (const { char, href } of chars) {
    const last = links.at(-1)
    if (href !== null && last?.href === href && last.end === at) last.end = at + char.length
    else if (href !== null) links.push({ start: at, end: at + char.length, href })
    at += char.length
  }
  return links
}
