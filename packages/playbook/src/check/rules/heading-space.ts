import { repairRule } from '../repair-rule.ts'
import { page } from '../rule.ts'

export const headingSpace = repairRule({
  code: 'FL0212',
  why: 'What looks like a heading to its author is a sentence to most tools, and what stands below it belongs to another step.',
  scope: 'page',
  ok: [{ pages: { 'a.md': page('# Plan', '## Write', 'See #plan.', '', '#plan') } }],
  bad: [
    {
      pages: { 'a.md': page('# Plan', '##Write', 'Primary Role: **Engineer**') },
      at: ['a.md:2:1'],
      fixed: { 'a.md': page('# Plan', '## Write', 'Primary Role: **Engineer**') },
    },
    {
      pages: {
        'a.md': page('# Plan', '## Write', '| Id | Name | M/O | Role |', '|-|-|-|-|', '| 1 | One | M | FE |', '##Read'),
      },
      at: ['a.md:6:1'],
      fixed: {
        'a.md': page(
          '# Plan',
          '## Write',
          '| Id | Name | M/O | Role |',
          '|-|-|-|-|',
          '| 1 | One | M | FE |',
          '',
          '## Read',
        ),
      },
    },
  ],
})
