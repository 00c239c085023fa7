import { diagnose } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'
import { taskRows } from '../task-rows.ts'

const head = ['# Plan', '## Write', '| Id | Name | M/O | Role |', '|-|-|-|-|', '| 4010 | One | M | FE |', '']
const log = ['## Refresh Summary', '', '| Date | By | Change |', '|-|-|-|']

export const changeLogId: Rule = {
  code: 'FL0403',
  why: 'A change log that claims a task which no page has: the row was lost, or was never there.',
  scope: 'playbook',
  ok: [
    { pages: { 'a.md': page(...head, ...log, '| 1/31/2025 | Ana | Added task 4010 |') } },
    {
      pages: { 'a.md': page(...head, ...log, '| 1/31/2025 | Ana | New names of 2019, as on 1/31/4011 and 4012 年 |') },
    },
  ],
  bad: [{ pages: { 'a.md': page(...head, ...log, '| 1/31/2025 | Ana | Added task 4011 |') }, at: ['a.md:11:19'] }],
  *check({ playbook }) {
    const ids = new Set([...taskRows(playbook.pages)].map(({ row }) => row.id.value))
    for (const { text } of playbook.pages.flatMap(({ changes }) => changes)) {
      for (const [id] of text.value.matchAll(/(?<![\d/.-])\d{4}(?![\d/.-]|\s*年)/g)) {
        const year = Number(id)
        if (!ids.has(id) && (year < 1990 || year > 2035)) yield diagnose('FL0403', text.span, { id })
      }
    }
  },
}
