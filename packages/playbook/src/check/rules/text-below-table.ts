import { repairRule } from '../repair-rule.ts'
import { page } from '../rule.ts'

const head = ['# Plan', '## Write', '| Id | Name | M/O | Role | Services |', '|-|-|-|-|-|']

export const textBelowTable = repairRule({
  code: 'FL0211',
  why: 'Most tools show such a line as a row of the table, in its first cell.',
  scope: 'page',
  ok: [{ pages: { 'a.md': page(...head, '| 10 | One | M | Engineer | Mail |') } }],
  bad: [
    {
      pages: { 'a.md': page(...head, '| 10 | One | M | Engineer | Mail |', 'That is all.') },
      at: ['a.md:6:1'],
      fixed: { 'a.md': page(...head, '| 10 | One | M | Engineer | Mail |', '', 'That is all.') },
    },
  ],
})
