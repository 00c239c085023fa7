import { diagnose } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'
import { taskRows } from '../task-rows.ts'

const head = ['# Plan', '## Write', '| Id | Name | M/O | Role | Services |', '|-|-|-|-|-|']

/** A row without its last pipe is one edit away from swallowing what follows. */
export const unclosedRow: Rule = {
  code: 'FL0202',
  ok: [
    { pages: { 'a.md': page(...head, '| 10 | One | M | Engineer | Mail |') } },
    { pages: { 'a.md': page(...head, '10 | One | M | Engineer | Mail') } },
  ],
  bad: [{ pages: { 'a.md': page(...head, '| 10 | One | M | Engineer | Mail') }, at: ['a.md:5:33'] }],
  *check({ playbook }) {
    for (const { page, row } of taskRows(playbook.pages)) {
      const { start, end } = row.span
      const written = page.text.slice(start.offset, end.offset).trimEnd()
      if (written.startsWith('|') && !written.endsWith('|')) yield diagnose('FL0202', { ...row.span, start: end })
    }
  },
}
