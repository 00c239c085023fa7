import { repairRule } from '../repair-rule.ts'
import { page } from '../rule.ts'

const head = ['# Plan', '## Write', '| Id | Name | M/O | Role | Services |', '|-|-|-|-|-|']

export const indentedRow = repairRule({
  code: 'FL0216',
  why: 'Most tools end the table above the row and show the row as code.',
  scope: 'page',
  ok: [{ pages: { 'a.md': page(...head, '| 10 | One | M | Engineer | Mail |') } }],
  bad: [
    {
      pages: {
        'a.md': page(...head, '| 10 | One | M | Engineer | Mail |', '      | 11 | Two | O | Engineer | Mail |'),
      },
      at: ['a.md:6:7'],
      fixed: { 'a.md': page(...head, '| 10 | One | M | Engineer | Mail |', '| 11 | Two | O | Engineer | Mail |') },
    },
  ],
})
