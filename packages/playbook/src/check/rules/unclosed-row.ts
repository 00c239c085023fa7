import { repairRule } from '../repair-rule.ts'
import { page } from '../rule.ts'

const head = ['# Plan', '## Write', '| Id | Name | M/O | Role | Services |', '|-|-|-|-|-|']

export const unclosedRow = repairRule({
  code: 'FL0202',
  why: 'A row without its last pipe is one edit away from swallowing what follows.',
  scope: 'page',
  ok: [
    { pages: { 'a.md': page(...head, '| 10 | One | M | Engineer | Mail |') } },
    { pages: { 'a.md': page(...head, '10 | One | M | Engineer | Mail') } },
  ],
  bad: [
    {
      pages: { 'a.md': page(...head, '| 10 | One | M | Engineer | Mail') },
      at: ['a.md:5:33'],
      fixed: { 'a.md': page(...head, '| 10 | One | M | Engineer | Mail |') },
    },
  ],
})
