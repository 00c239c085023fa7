import { diagnose, withRelated } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'
import type { PlacedRow } from '../task-rows.ts'

const head = ['# Plan', '## Write', '| Id | Name | M/O | Role | Services |', '|-|-|-|-|-|']

export const sharedTaskName: Rule = {
  code: 'FL0408',
  why: 'Two tasks that read the same are taken for one: the second stays open, and nobody knows why.',
  scope: 'page',
  ok: [{ pages: { 'a.md': page(...head, '| 10 | One | M | FE | Mail |', '| 11 | One | M | FE | Files |') } }],
  bad: [
    {
      pages: { 'a.md': page(...head, '| 10 | One | M | FE | Mail |', '| 11 | one | M | FE | Mail |') },
      at: ['a.md:6:6'],
    },
  ],
  *check({ rows }) {
    const firsts = new Map<string, PlacedRow>()
    for (const placed of rows) {
      const { row, page, step } = placed
      const who = [row.role.value, ...row.services.value].sort().join(' ')
      const key = JSON.stringify([page.file, step.anchor, row.name.value.toLowerCase(), who])
      const first = firsts.get(key)
      if (first === undefined) firsts.set(key, placed)
      if (first === undefined || first.row.id.value === row.id.value || row.name.value === '') continue
      const found = diagnose('FL0408', row.name.span, { name: row.name.value, first: first.row.id.value })
      yield withRelated(found, [{ message: 'first here', span: first.row.name.span }])
    }
  },
}
