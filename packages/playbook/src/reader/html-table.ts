import type { NameLink } from '../model/release.ts'
import type { Span } from '../model/span.ts'
import { pointsOf } from '../text/points.ts'
import type { PageFile } from './page.ts'
import type { WrittenCell, WrittenRow, WrittenTable } from './written-table.ts'

const tags = /<!--[\s\S]*?(?:-->|$)|<(\/?(?:table|tr|td|th))\b[^<>]*>/gi

interface OpenRow {
  readonly start: number
  readonly cells: WrittenCell[]
  isHeader: boolean
}

/** The tables of HTML between two offsets of a page, however their tags are nested or left open. */
export function htmlTables({ file, text }: PageFile, range: { start: number; end: number }): readonly WrittenTable[] {
  const pointAt = pointsOf(text)
  const spanOf = (start: number, end: number): Span => ({ file, start: pointAt(start), end: pointAt(end) })
  const tables: { header: WrittenRow | null; rows: WrittenRow[] }[] = []
  let row: OpenRow | null = null
  let cell: number | null = null
  const closeCell = (end: number) => {
    if (row !== null && cell !== null) row.cells.push(htmlCell(text.slice(cell, end), spanOf(cell, end)))
    cell = null
  }
  const closeRow = (end: number) => {
    closeCell(end)
    const table = tables.at(-1)
    if (row !== null && table !== undefined && row.cells.length > 0) {
      const whole = { cells: row.cells, span: spanOf(row.start, end) }
      if (row.isHeader && table.header === null && table.rows.length === 0) table.header = whole
      else table.rows.push(whole)
    }
    row = null
  }
  for (const { index, 0: tag, 1: name } of text.slice(range.start, range.end).matchAll(tags)) {
    const from = range.start + index
    const kind = name?.toLowerCase()
    if (kind === 'td' || kind === 'th') {
      closeCell(from)
      row ??= { start: from, cells: [], isHeader: true }
      row.isHeader &&= kind === 'th'
      cell = from + tag.length
    } else if (kind === '/td' || kind === '/th') closeCell(from)
    else if (kind !== undefined) {
      closeRow(from)
      if (kind === 'tr') row = { start: from, cells: [], isHeader: true }
      if (kind === 'table') tables.push({ header: null, rows: [] })
    }
  }
  closeRow(range.end)
  return tables
}

function htmlCell(source: string, span: Span): WrittenCell {
  const linked = () => linkedText(source)
  return { span, text: () => linked().value, linked }
}

const tagOrLink = /<[^<>]*>|\[([^[\]]*)\]\(([^()\s]*)\)/g
const href = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)')/i

/** The text of a cell without its tags; links of HTML and of Markdown are links of it. */
function linkedText(source: string): { readonly value: string; readonly links: readonly NameLink[] } {
  const links: NameLink[] = []
  let value = ''
  let open: { readonly start: number; readonly href: string } | null = null
  const add = (part: string) => {
    const shown = decode(part).replace(/[*_]{2}|[\u200B-\u200D\u2060\uFEFF\u00AD]/g, '')
    const spaced = shown.replace(/\s+/g, ' ')
    value += value === '' || value.endsWith(' ') ? spaced.trimStart() : spaced
  }
  const close = () => {
    const end = value.trimEnd().length
    if (open !== null && end > open.start) links.push({ start: open.start, end, href: open.href })
    open = null
  }
  let at = 0
  for (const { index, 0: all, 1: label, 2: url } of source.matchAll(tagOrLink)) {
    add(source.slice(at, index))
    at = index + all.length
    if (label !== undefined) {
      open = { start: value.length, href: decode(url ?? '') }
      add(label)
      close()
    } else if (/^<a\b/i.test(all)) {
      const [, double, single] = href.exec(all) ?? []
      open = { start: value.length, href: decode(double ?? single ?? '') }
    } else if (/^<\/a\b/i.test(all)) close()
    else if (/^<\/?(?:br|p|div|li|ul|ol)\b/i.test(all)) add(' ')
  }
  add(source.slice(at))
  return { value: value.trimEnd(), links }
}

const named: ReadonlyMap<string, string> = new Map(
  Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ndash: '–', mdash: '—' }),
)

function decode(text: string): string {
  return text.replace(/&(#\d{1,6}|#x[\da-f]{1,5}|\w{1,8});/gi, (all: string, name: string) => {
    if (!name.startsWith('#')) return named.get(name.toLowerCase()) ?? all
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })
}
