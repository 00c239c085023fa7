import { repairRule } from '../repair-rule.ts'
import { page } from '../rule.ts'

const head = ['# Plan', '## Write', '| Id | Name | M/O | Role | Services |', '|-|-|-|-|-|']

export const swallowedName = repairRule({
  code: 'FL0209',
  why: 'With the name in the place of the id, every cell of the row stands in the wrong column.',
  scope: 'page',
  ok: [{ pages: { 'a.md': page(...head, '| 10 | One | M | Engineer | Mail |') } }],
  bad: [
    {
      pages: {
        'a.md': page(
          ...head,
          '| [10 | One](one.md) | M | Engineer | Mail |',
          '| [11 Two](one.md) | O | Engineer | Mail |',
        ),
      },
      at: ['a.md:5:1', 'a.md:6:1'],
      fixed: {
        'a.md': page(
          ...head,
          '| 10 | [One](one.md) | M | Engineer | Mail |',
          '| 11 | [Two](one.md) | O | Engineer | Mail |',
        ),
      },
    },
  ],
})
