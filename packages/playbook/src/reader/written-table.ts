import type { Nodes, Table, TableCell, TableRow } from 'mdast'
import type { NameLink } from '../model/release.ts'
import type { Span } from '../model/span.ts'
import { nodeSpan } from './node-span.ts'
import { collapse, type VisibleChar, visibleChars, visibleText } from './visible-text.ts'

/** A table as its author wrote it, in Markdown or in HTML; what a cell says is read when it is asked for. */
export interface WrittenTable {
  readonly header: WrittenRow | null
  readonly rows: readonly WrittenRow[]
}

export interface WrittenRow {
  readonly cells: readonly WrittenCell[]
  readonly span: Span
}

export interface WrittenCell {
  readonly span: Span
  /** As a reader sees it. */
  text(): string
  /** The same, and its links as ranges of UTF-16 code units into it. */
  linked(): { readonly value: string; readonly links: readonly NameLink[] }
}

/** A table of Markdown. */
export function markdownTable({ children }: Table, file: string): WrittenTable {
  const [header, ...rows] = children.map((row) => markdownRow(row, file))
  return { header: header ?? null, rows }
}

function markdownRow(row: TableRow, file: string): WrittenRow {
  return { cells: row.children.map((cell) => markdownCell(cell, file)), span: nodeSpan(row, file) }
}

function markdownCell(cell: TableCell, file: string): WrittenCell {
  let read: string | null = null
  const text = () => {
    read ??= visibleText(cell)
    return read
  }
  return {
    span: nodeSpan(cell, file),
    text,
    linked: () => {
      if (!holdsLink(cell)) return { value: text(), links: [] }
      const chars = collapse(visibleChars(cell))
      return { value: chars.map(({ char }) => char).join(''), links: linksOf(chars) }
    },
  }
}

function holdsLink(node: Nodes): boolean {
  return node.type === 'link' || ('children' in node && node.children.some(holdsLink))
}

function linksOf(chars: readonly VisibleChar[]): readonly NameLink[] {
  const links: { start: number; end: number; href: string }[] = []
  let at = 0
  for (const { char, href } of chars) {
    const last = links.at(-1)
    if (href !== null && last?.href === href && last.end === at) last.end = at + char.length
    else if (href !== null) links.push({ start: at, end: at + char.length, href })
    at += char.length
  }
  const text = chars.map(({ char }) => char).join('')
  return links.map((link) => withoutText(link, text))
}

/** An address that stands bare takes in the Chinese or Japanese text that follows it without a space. */
function withoutText(link: NameLink, text: string): NameLink {
  const end = link.href.search(/[\u3000-\u9FFF\uAC00-\uD7AF\uFF00-\uFFEF]/)
  if (end < 0 || text.slice(link.start, link.end) !== link.href) return link
  return { start: link.start, end: link.start + end, href: link.href.slice(0, end) }
}
