import { repairRule } from '../repair-rule.ts'
import { page } from '../rule.ts'

const head = ['# Plan', '## Write', '| Id | Name | M/O | Role | Services |', '|-|-|-|-|-|']

export const doubledPipe = repairRule({
  code: 'FL0206',
  why: 'Every cell of the row stands in the wrong column.',
  scope: 'page',
  ok: [{ pages: { 'a.md': page(...head, '| 10 | One | M | Engineer | Mail |') } }],
  bad: [
    {
      pages: { 'a.md': page(...head, '|| 10 | One | M | Engineer | Mail |') },
      at: ['a.md:5:1'],
      fixed: { 'a.md': page(...head, '| 10 | One | M | Engineer | Mail |') },
    },
  ],
})
