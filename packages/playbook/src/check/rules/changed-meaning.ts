import { diagnose, withRelated } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'
import type { PlacedRow } from '../task-rows.ts'

const head = ['# Plan', '## Write', '| Id | Name | M/O | Role |', '|-|-|-|-|']

export const changedMeaning: Rule = {
  code: 'FL0402',
  why: 'A task that two pages describe differently is done once, and nobody knows which of the two was meant.',
  scope: 'playbook',
  ok: [
    { pages: { 'a.md': page(...head, '| 10 | One | M | FE |', '| 10 | Other | O | SME |') }, also: ['FL0401'] },
    { pages: { 'a.md': page(...head, '| 10 | One | M | FE |'), 'b.md': page(...head, '| 10 | One | M | FE |') } },
    {
      pages: {
        'en/a.md': page(...head, '| 10 | One | M | FE |'),
        'zh/b.md': page('阶段: **评估**', ...head, '| 10 | 一 | M | FE |'),
      },
    },
  ],
  bad: [
    {
      pages: { 'a.md': page(...head, '| 10 | One | M | FE |'), 'b.md': page(...head, '| 10 | Other | O | FE |') },
      at: ['b.md:5:6', 'b.md:5:1'],
    },
  ],
  *check({ rows }) {
    const first = new Map<string, PlacedRow>()
    for (const placed of rows) {
      const key = `${placed.page.language} ${placed.row.id.value}`
      const before = first.get(key)
      if (before === undefined) first.set(key, placed)
      else if (before.page !== placed.page) {
        for (const { what, of, span } of parts) {
          const [found, expected] = [of(placed), of(before)]
          if (found === expected) continue
          const diagnostic = diagnose('FL0402', span(placed), { what, id: placed.row.id.value, found, first: expected })
          yield withRelated(diagnostic, [{ message: 'first here', span: span(before) }])
        }
      }
    }
  },
}

const parts = [
  { what: 'name', of: ({ row }: PlacedRow) => row.name.value, span: ({ row }: PlacedRow) => row.name.span },
  { what: 'flag', of: ({ row }: PlacedRow) => (row.mandatory ? 'M' : 'O'), span: ({ row }: PlacedRow) => row.id.span },
  { what: 'role', of: ({ row }: PlacedRow) => row.role.value, span: ({ row }: PlacedRow) => row.role.span },
]
