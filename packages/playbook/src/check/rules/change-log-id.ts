import { diagnose } from '../diagnose.ts'
import { nameSpan } from '../names-used.ts'
import { page, type Rule } from '../rule.ts'

const head = ['# Plan', '## Write', '| Id | Name | M/O | Role |', '|-|-|-|-|', '| 4010 | One | M | FE |', '']
const log = ['## Refresh Summary', '', '| Date | By | Change |', '|-|-|-|']

export const changeLogId: Rule = {
  code: 'FL0403',
  why: 'A change log that claims a task which no page has: the row was lost, or was never there.',
  scope: 'playbook',
  needsAllPages: true,
  ok: [
    { pages: { 'a.md': page(...head, ...log, '| 1/31/2025 | Ana | Added task 4010 |') } },
    {
      pages: { 'a.md': page(...head, ...log, '| 1/31/2025 | Ana | New names of 2019, as on 1/31/4011 and 4012 年 |') },
    },
    {
      pages: {
        'a.md': page(...head, ...log, '| 1/31/2025 | Ana | Removed 4012 |', '| 1/1/2025 | Ana | Added 4012 |'),
      },
    },
  ],
  bad: [{ pages: { 'a.md': page(...head, ...log, '| 1/31/2025 | Ana | Added task 4011 |') }, at: ['a.md:11:32'] }],
  *check({ claims: ofPages, rows }) {
    const ids = new Set(rows.map(({ row }) => row.id.value))
    for (const [page, claims] of ofPages) {
      const removed = new Set(claims.filter(({ isRemoval }) => isRemoval).map(({ id }) => id))
      for (const { id, entry } of claims) {
        if (ids.has(id) || removed.has(id)) continue
        const { span } = entry.text
        yield diagnose('FL0403', nameSpan({ page, span, name: id }) ?? span, { id })
      }
    }
  },
}
