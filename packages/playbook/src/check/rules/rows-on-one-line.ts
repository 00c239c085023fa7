import { repairRule } from '../repair-rule.ts'
import { page } from '../rule.ts'

const head = ['# Plan', '## Write', '| Id | Name | M/O | Role | Services |', '|-|-|-|-|-|']

export const rowsOnOneLine = repairRule({
  code: 'FL0205',
  why: 'All but the first task of the line are lost to every other tool.',
  scope: 'page',
  ok: [{ pages: { 'a.md': page(...head, '| 10 | One | M | Engineer | Mail |') } }],
  bad: [
    {
      pages: { 'a.md': page(...head, '| 10 | One | M | Engineer | Mail || 11 | Two | O | Engineer | Mail |') },
      at: ['a.md:5:1'],
      fixed: { 'a.md': page(...head, '| 10 | One | M | Engineer | Mail |', '| 11 | Two | O | Engineer | Mail |') },
    },
  ],
})
