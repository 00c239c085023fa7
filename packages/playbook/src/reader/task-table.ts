import type { Span } from '../model/span.ts'
import { isColumnOfMore, isIdColumn, isLevelColumn } from './column-words.ts'
import type { TaskRow, TaskTable, Written } from './page.ts'
import { splitList } from './read-labels.ts'
import { foldFlag, namesFlags, readFlag } from './task-flag.ts'
import { readId } from './task-id.ts'
import type { WrittenCell, WrittenRow, WrittenTable } from './written-table.ts'

/**
 * Reads a table as task rows when its content has their shape: an id of digits, then a name, then a flag, then a role
 * and, in five columns, the services. Header words do not make a task table, since they differ from page to page [P6].
 * Any other table gives `null`.
 */
export function readTaskTable(table: WrittenTable): Omit<TaskTable, 'block'> | null {
  const read = table.rows.filter(hasText).map((row) => ({ row, task: readRow(row, table.header) }))
  const rows = read.flatMap(({ task }) => (task === null ? [] : [task]))
  if (rows.length === 0 || !isTaskTable(table, read)) return null
  const others = read.filter(({ row, task }) => task === null && !isTitle(row))
  const damaged = others.map(({ row }) => ({ value: rowText(row), span: row.span }))
  return { header: (table.header?.cells ?? []).map(written), rows, damaged }
}

function hasText({ cells }: WrittenRow): boolean {
  return cells.some((cell) => cell.text() !== '')
}

function rowText({ cells }: WrittenRow): string {
  return cells.map((cell) => cell.text()).join(' ')
}

function written(cell: WrittenCell): Written {
  return { value: cell.text(), span: cell.span }
}

interface ReadRow {
  readonly row: WrittenRow
  readonly task: TaskRow | null
}

/** Decides for the table as a whole, since one row of another table can look like a task. */
function isTaskTable({ header }: WrittenTable, read: readonly ReadRow[]): boolean {
  const columns = read.reduce((most, { row }) => Math.max(most, row.cells.length), header?.cells.length ?? 0)
  if (columns < 4 || hasOtherLetters(read) || isOfLevels(header, read) || isOfAnother(header, read)) return false
  const tasks = read.filter(({ task }) => task !== null)
  return (
    tasks.length * 2 >= read.length ||
    namesFlags(header?.cells[2]?.text() ?? '') ||
    read.every((row) => isTaskOrTitle(row, columns))
  )
}

/** `E` and `B` are flags beside `O`, and grades beside other letters, each other among them. */
function hasOtherLetters(read: readonly ReadRow[]): boolean {
  const letters = new Set(
    read.map(({ row }) => foldFlag(row.cells[2]?.text() ?? '')).filter((text) => text.length === 1),
  )
  if (letters.has('e') && letters.has('b')) return true
  return (letters.has('e') || letters.has('b')) && [...letters].some((letter) => readFlag(letter) === null)
}

/** Levels of content count in hundreds, under a header that says so. */
function isOfLevels(header: WrittenRow | null, read: readonly ReadRow[]): boolean {
  const first = header?.cells[0]?.text() ?? ''
  return isLevelColumn(first) && read.every(({ task }) => task === null || /^\d00$/.test(task.id.value))
}

/** Figures where roles should stand, or under a header of one letter nothing but that letter: "O" is a word for "or". */
function isOfAnother(header: WrittenRow | null, read: readonly ReadRow[]): boolean {
  const tasks = read.flatMap(({ task, row }) => (task === null ? [] : [{ task, flag: row.cells[2]?.text() ?? '' }]))
  if (tasks.every(({ task }) => /\d/.test(task.role.value) && !/\p{L}/u.test(task.role.value))) return true
  const [id, , letter] = header?.cells.map((cell) => cell.text()) ?? []
  if (id === undefined || letter === undefined || letter.length !== 1 || isIdColumn(id)) return false
  return tasks.every(({ flag }) => foldFlag(flag) === foldFlag(letter))
}

/** A task with a role, or a title of the rows below it. */
function isTaskOrTitle({ row, task }: ReadRow, columns: number): boolean {
  if (task !== null) return task.role.value !== '' && row.cells.length >= Math.min(columns, 4)
  return isTitle(row)
}

/** A row that says one thing, and no id, names the rows below it. */
function isTitle({ cells }: WrittenRow): boolean {
  const [only, ...others] = cells.map((cell) => cell.text()).filter((text) => text !== '')
  return only !== undefined && others.length === 0 && cells.length > 1 && readId(only) === null
}

function readRow(row: WrittenRow, header: WrittenRow | null): TaskRow | null {
  const [idCell, nameCell, flagCell, roleCell, ...rest] = row.cells
  if (idCell === undefined || nameCell === undefined || flagCell === undefined) return null
  const id = readId(idCell.text())
  const mandatory = id === null ? null : readFlag(flagCell.text())
  if (id === null || mandatory === null) return null
  // In four columns and more, the fifth says something else where its header says so.
  const hasServices = !isColumnOfMore(header?.cells[4]?.text() ?? '')
  const [servicesCell, more] = hasServices ? [rest[0], rest.slice(1)] : [undefined, rest]
  const { value: name, links } = nameCell.linked()
  // What is named by a number is a figure, unless the table says that it is of tasks.
  if (name !== '' && !/\p{L}/u.test(name) && !namesFlags(header?.cells[2]?.text() ?? '')) return null
  return {
    id: { value: id, span: idCell.span },
    name: { value: name, span: nameCell.span },
    links,
    mandatory,
    role: { value: roleCell?.text() ?? '', span: cellSpan(roleCell, row) },
    services: { value: splitList(servicesCell?.text() ?? ''), span: cellSpan(servicesCell, row) },
    more: more.map(written),
    span: row.span,
  }
}

/** A cell that the row lacks would stand at its end. */
function cellSpan(cell: WrittenCell | undefined, { span }: WrittenRow): Span {
  return cell === undefined ? { ...span, start: span.end } : cell.span
}
