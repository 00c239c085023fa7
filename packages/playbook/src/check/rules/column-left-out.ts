import type { Table } from 'mdast'
import { thresholdReader } from '../../proof/thresholds.ts'
import { nodeSpan } from '../../reader/node-span.ts'
import type { Page } from '../../reader/page.ts'
import { visibleText } from '../../reader/visible-text.ts'
import { diagnose, withRelated } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'

const table = (one: string, other: string, name = 'Mail') =>
  page('# Help', '', '| Service | Size | Who |', '|-|-|-|', `| Mail | ${one} | Ana |`, `| ${name} | ${other} | Bo |`)

export const columnLeftOut: Rule = {
  code: 'FL1034',
  why: 'Whoever stands exactly on the threshold finds no row, and nobody notices until such a customer comes.',
  scope: 'page',
  ok: [
    { pages: { 'a.md': table('10k seats or more', 'Below 10k seats') } },
    { pages: { 'a.md': table('Above 10k seats', 'Below 10k seats', 'Files') } },
  ],
  bad: [
    { pages: { 'a.md': table('Above 10k seats', 'Below 10k seats') }, at: ['a.md:6:8'] },
    { pages: { 'a.md': table('少于 500 个席位', '多于 500 个席位') }, at: ['a.md:6:8'] },
  ],
  *check({ nodes, compiled }) {
    const reader = thresholdReader(compiled.release?.facts ?? [])
    for (const { page, tables } of nodes) {
      const decisions = new Set(decisionTables(page))
      for (const table of tables) if (!decisions.has(table)) yield* leftOut(table, page, reader)
    }
  },
}

/** Tables that decide are proved as a whole. */
function decisionTables({ root, labels, steps }: Page): readonly unknown[] {
  const marks = [...labels, ...steps.flatMap((step) => step.labels)].filter(({ kind }) => kind === 'decision-table')
  return marks.map(({ block }) => root.children[block + 1])
}

type Reader = ReturnType<typeof thresholdReader>

/** Cells of one column that stop short of the same number from both sides, in rows that begin alike. */
function* leftOut(table: Table, { file, text }: Page, { mayCount, thresholdsIn }: Reader) {
  const { start, end } = nodeSpan(table, file)
  if (!mayCount(text.slice(start.offset, end.offset))) return
  const before = new Map<string, { readonly words: string; readonly span: ReturnType<typeof nodeSpan> }>()
  for (const { children } of table.children.slice(1)) {
    for (const [column, cell] of children.entries()) {
      const span = nodeSpan(cell, file)
      // A threshold has digits, and so has a reference to one.
      if (!/\p{N}/u.test(text.slice(span.start.offset, span.end.offset))) continue
      const [threshold, ...others] = thresholdsIn(visibleText(cell))
      if (threshold === undefined || others.length > 0 || threshold.operator.length > 1) continue
      const [first] = children
      const subject = first === undefined ? '' : visibleText(first)
      const { operator, value, noun, words } = threshold
      const key = (side: string) => `${column} ${side} ${value} ${noun} ${subject}`
      const other = before.get(key(operator === '<' ? '>' : '<'))
      before.set(key(operator), { words, span })
      if (other === undefined) continue
      const told = { words, other: other.words, value: value.toLocaleString('en') }
      yield withRelated(diagnose('FL1034', span, told), [{ message: 'the other side', span: other.span }])
    }
  }
}
