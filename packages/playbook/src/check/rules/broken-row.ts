import { repairRule } from '../repair-rule.ts'
import { page } from '../rule.ts'

const head = ['# Plan', '## Write', '| Id | Name | M/O | Role | Services |', '|-|-|-|-|-|']

export const brokenRow = repairRule({
  code: 'FL0208',
  why: 'What stands on the second line is a row of its own to other tools, and the task loses its role.',
  scope: 'page',
  ok: [{ pages: { 'a.md': page(...head, '| 10 | One | M | Engineer | Mail |') } }],
  bad: [
    {
      pages: { 'a.md': page(...head, '| 10 | One', 'and more | M | Engineer | Mail |') },
      at: ['a.md:5:1'],
      fixed: { 'a.md': page(...head, '| 10 | One and more | M | Engineer | Mail |') },
    },
  ],
})
