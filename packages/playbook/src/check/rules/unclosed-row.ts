import { diagnose } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'

const head = ['# Plan', '## Write', '| Id | Name | M/O | Role | Services |', '|-|-|-|-|-|']

export const unclosedRow: Rule = {
  code: 'FL0202',
  why: 'A row without its last pipe is one edit away from swallowing what follows.',
  scope: 'page',
  ok: [
    { pages: { 'a.md': page(...head, '| 10 | One | M | Engineer | Mail |') } },
    { pages: { 'a.md': page(...head, '10 | One | M | Engineer | Mail') } },
  ],
  bad: [{ pages: { 'a.md': page(...head, '| 10 | One | M | Engineer | Mail') }, at: ['a.md:5:33'] }],
  *check({ rows }) {
    for (const { page, row } of rows) {
      const { start, end } = row.span
      const written = page.text.slice(start.offset, end.offset).trimEnd()
      if (written.startsWith('|') && !written.endsWith('|')) yield diagnose('FL0202', { ...row.span, start: end })
    }
  },
}
