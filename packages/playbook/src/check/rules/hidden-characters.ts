import { hasInvisible } from '../../reader/visible-text.ts'
import { diagnose } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'

const head = ['# Plan', '## Write', '| Id | Name | M/O | Role | Services |', '|-|-|-|-|-|']

export const hiddenCharacters: Rule = {
  code: 'FL0203',
  why: 'What cannot be seen cannot be searched for, and makes two equal names different.',
  scope: 'page',
  ok: [{ pages: { 'a.md': page(...head, '| 10 | One | M | Engineer | Mail |') } }],
  bad: [
    { pages: { 'a.md': page(...head, '| 10 | O\u200Bne | M | Engineer | Mail |') }, at: ['a.md:5:6'] },
    { pages: { 'a.md': page(...head, '| 10 | One | M | Engi\u200Bneer |') }, at: ['a.md:5:16'] },
    {
      pages: { 'a.md': page(...head, '| 1\u200B0 | One | M | Engineer | Ma\u200Bil |') },
      at: ['a.md:5:1', 'a.md:5:28'],
    },
  ],
  *check({ rows }) {
    for (const { page, row } of rows) {
      const cells = { 'a task id': row.id, 'a task name': row.name, 'a role': row.role, 'a service': row.services }
      for (const [what, { span }] of Object.entries(cells)) {
        if (hasInvisible(page.text.slice(span.start.offset, span.end.offset))) yield diagnose('FL0203', span, { what })
      }
    }
  },
}
