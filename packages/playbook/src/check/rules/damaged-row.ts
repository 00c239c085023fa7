import { diagnose } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'

const head = ['# Plan', '## Write', '| Id | Name | M/O | Role | Services |', '|-|-|-|-|-|']

export const damagedRow: Rule = {
  code: 'FL0201',
  why: 'A row that is left out is a task that nobody is asked to do.',
  scope: 'page',
  ok: [{ pages: { 'a.md': page(...head, '| 10 | One | M | Engineer | Mail |') } }],
  bad: [
    {
      pages: {
        'a.md': page(
          ...head,
          '| 10 | One | M | Engineer | Mail |',
          '| 11 | Two | O | Engineer | Mail |',
          '| x | Three | M | Engineer | Mail |',
        ),
      },
      at: ['a.md:7:1'],
    },
  ],
  *check({ playbook }) {
    for (const table of playbook.pages.flatMap(({ steps }) => steps.flatMap(({ tables }) => tables))) {
      for (const { value, span } of table.damaged) yield diagnose('FL0201', span, { found: value.slice(0, 60) })
    }
  },
}
