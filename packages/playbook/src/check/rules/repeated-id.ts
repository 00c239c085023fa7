import type { Span } from '../../model/span.ts'
import { diagnose, withRelated } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'
import { taskRows } from '../task-rows.ts'

const head = ['# Plan', '## Write', '| Id | Name | M/O | Role |', '|-|-|-|-|']

export const repeatedId: Rule = {
  code: 'FL0401',
  why: 'Two rows with one id are one task: ticking one ticks the other.',
  scope: 'page',
  ok: [{ pages: { 'a.md': page(...head, '| 10 | One | M | FE |', '| 11 | Two | M | FE |') } }],
  bad: [{ pages: { 'a.md': page(...head, '| 10 | One | M | FE |', '| 10 | Two | M | FE |') }, at: ['a.md:6:1'] }],
  *check({ playbook }) {
    for (const page of playbook.pages) {
      const first = new Map<string, Span>()
      for (const { row } of taskRows([page])) {
        const before = first.get(row.id.value)
        if (before === undefined) first.set(row.id.value, row.id.span)
        else {
          const found = diagnose('FL0401', row.id.span, { id: row.id.value })
          yield withRelated(found, [{ message: 'first here', span: before }])
        }
      }
    }
  },
}
