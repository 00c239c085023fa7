import { repairRule } from '../repair-rule.ts'
import { page } from '../rule.ts'

const head = ['# Plan', '## Write', '| Id | Name | M/O | Role | Services |', '|-|-|-|-|-|']

export const joinedFlag = repairRule({
  code: 'FL0204',
  why: 'Whether the task is mandatory, and whose it is, cannot be read by a program that does not know this mistake.',
  scope: 'page',
  ok: [{ pages: { 'a.md': page(...head, '| 10 | One | M | Engineer | Mail |') } }],
  bad: [
    {
      pages: { 'a.md': page(...head, '| 10 | One | M Engineer | Mail |') },
      at: ['a.md:5:1'],
      fixed: { 'a.md': page(...head, '| 10 | One | M | Engineer | Mail |') },
    },
    {
      pages: { 'a.md': page(...head, '| 10 | One | M<br>Engineer | Mail |') },
      at: ['a.md:5:1'],
      fixed: { 'a.md': page(...head, '| 10 | One | M | Engineer | Mail |') },
    },
  ],
})
