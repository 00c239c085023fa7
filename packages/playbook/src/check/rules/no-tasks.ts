import { textSpan } from '../../reader/node-span.ts'
import { diagnose } from '../diagnose.ts'
import { questionPage } from '../question-page.ts'
import { page, type Rule } from '../rule.ts'

export const noTasks: Rule = {
  code: 'FL0107',
  why: 'A playbook without a task gives nobody anything to do: most often a table was not recognised.',
  scope: 'playbook',
  ok: [
    {
      pages: {
        'a.md': page(
          '# Plan',
          '## Write',
          '| Id | Name | M/O | Role |',
          '|-|-|-|-|',
          '| 1 | Write it | M | Engineer |',
        ),
      },
    },
    { pages: { 'ask.md': questionPage(['Id', 'Question'], ['volume', 'How much?']) } },
  ],
  bad: [{ pages: { 'a.md': page('# Plan', 'Only text.') }, at: ['a.md:1:1'] }],
  *check({ playbook, rows }) {
    const [first] = playbook.pages
    // Of a page that asks alone nobody expects tasks.
    if (first === undefined || rows.length > 0 || playbook.pages.every((page) => page.isQuestionnaire)) return
    yield diagnose('FL0107', textSpan(first.file, first.text, { start: 0, end: 0 }))
  },
}
