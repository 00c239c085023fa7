import { differsFromFirst } from '../first-definitions.ts'
import { page, type Rule } from '../rule.ts'

const head = ['# Plan', '## Write', '| Id | Name | M/O | Role |', '|-|-|-|-|']

export const changedFlag: Rule = {
  code: 'FL0404',
  why: 'Whether a task must be done depends on the page that a reader happens to open.',
  scope: 'playbook',
  ok: [{ pages: { 'a.md': page(...head, '| 10 | One | M | FE |'), 'b.md': page(...head, '| 10 | One | M | FE |') } }],
  bad: [
    {
      pages: { 'a.md': page(...head, '| 10 | One | M | FE |'), 'b.md': page(...head, '| 10 | One | O | FE |') },
      at: ['b.md:5:1'],
    },
  ],
  check: ({ rows }) =>
    differsFromFirst(rows, {
      code: 'FL0404',
      of: ({ row }) => (row.mandatory ? 'M' : 'O'),
      span: ({ row }) => row.id.span,
      isSame: (placed, first) => placed.row.mandatory === first.row.mandatory,
    }),
}
