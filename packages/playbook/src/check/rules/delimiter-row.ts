import { repairRule } from '../repair-rule.ts'
import { page } from '../rule.ts'

const head = ['# Plan', '## Write', '| Id | Name | M/O | Role | Services |', '|-|-|-|-|-|']

export const delimiterRow = repairRule({
  code: 'FL0207',
  why: 'A table whose delimiter row does not fit its header is no table to other tools: readers see a paragraph full of pipes.',
  scope: 'page',
  ok: [{ pages: { 'a.md': page(...head, '| 10 | One | M | Engineer | Mail |') } }],
  bad: [
    {
      pages: {
        'a.md': page(
          '# Plan',
          '## Write',
          '| Id | Name | M/O | Role | Services |',
          '|-|-|-|',
          '| 10 | One | M | Engineer | Mail |',
        ),
      },
      at: ['a.md:4:1'],
      fixed: {
        'a.md': page(
          '# Plan',
          '## Write',
          '| Id | Name | M/O | Role | Services |',
          '| --- | --- | --- | --- | --- |',
          '| 10 | One | M | Engineer | Mail |',
        ),
      },
    },
  ],
})
