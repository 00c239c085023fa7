import { differsFromFirst } from '../first-definitions.ts'
import { page, type Rule } from '../rule.ts'
import type { PlacedRow } from '../task-rows.ts'

const head = ['# Plan', '## Write', '| Id | Name | M/O | Role |', '|-|-|-|-|']

export const changedMeaning: Rule = {
  code: 'FL0402',
  why: 'A task that two pages name differently is done once, and nobody knows which of the two was meant.',
  scope: 'playbook',
  ok: [
    {
      pages: { 'a.md': page(...head, '| 10 | One – x | M | FE |'), 'b.md': page(...head, '| 10 | One - x | M | FE |') },
    },
    {
      pages: {
        'en/a.md': page(...head, '| 10 | One | M | FE |'),
        'zh/b.md': page('阶段: **评估**', ...head, '| 10 | 一 | M | FE |'),
      },
    },
  ],
  bad: [
    {
      pages: { 'a.md': page(...head, '| 10 | One | M | FE |'), 'b.md': page(...head, '| 10 | Other | M | FE |') },
      at: ['b.md:5:6'],
    },
  ],
  check: ({ rows }) =>
    differsFromFirst(rows, {
      code: 'FL0402',
      of: ({ row }) => row.name.value,
      span: ({ row }) => row.name.span,
      isSame: (placed, first) => spelling(placed) === spelling(first),
    }),
}

/** A name without the difference between a hyphen and a dash, and between straight and curly marks. */
function spelling({ row }: PlacedRow): string {
  return row.name.value
    .normalize('NFKC')
    .replace(/\p{Dash}/gu, '-')
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[\s.]+/g, ' ')
    .trim()
}
