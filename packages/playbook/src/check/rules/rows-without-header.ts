import { repairRule } from '../repair-rule.ts'
import { page } from '../rule.ts'

const head = ['# Plan', '## Write', '| Id | Name | M/O | Role | Services |', '|-|-|-|-|-|']

export const rowsWithoutHeader = repairRule({
  code: 'FL0213',
  why: 'Other tools show such rows as a paragraph full of pipes.',
  scope: 'page',
  ok: [{ pages: { 'a.md': page(...head, '| 10 | One | M | Engineer | Mail |') } }],
  bad: [
    {
      pages: { 'a.md': page(...head, '| 10 | One | M | Engineer | Mail |', '', '| 11 | Two | O | Engineer | Mail |') },
      at: ['a.md:7:1'],
      fixed: { 'a.md': page(...head, '| 10 | One | M | Engineer | Mail |', '| 11 | Two | O | Engineer | Mail |') },
    },
  ],
})
