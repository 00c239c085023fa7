import { repairRule } from '../repair-rule.ts'
import { page } from '../rule.ts'

const head = ['# Plan', '## Write', '| Id | Name | M/O | Role | Services |', '|-|-|-|-|-|']

export const repeatedHeader = repairRule({
  code: 'FL0210',
  why: 'A header among the rows is shown as a row, and read as a damaged one.',
  scope: 'page',
  ok: [{ pages: { 'a.md': page(...head, '| 10 | One | M | Engineer | Mail |') } }],
  bad: [
    {
      pages: {
        'a.md': page(
          ...head,
          '| 10 | One | M | Engineer | Mail |',
          '| Id | Name | M/O | Role | Services |',
          '|-|-|-|-|-|',
          '| 11 | Two | O | Engineer | Mail |',
        ),
      },
      at: ['a.md:6:1'],
      fixed: { 'a.md': page(...head, '| 10 | One | M | Engineer | Mail |', '| 11 | Two | O | Engineer | Mail |') },
    },
  ],
})
