import { diagnose } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'

export const emptyLabel: Rule = {
  code: 'FL0614',
  why: 'A label without a value says neither who nor what: it was forgotten, and reads as if nobody were meant.',
  scope: 'page',
  ok: [{ pages: { 'a.md': page('# A', '## B', 'Primary Role: **-**', 'Applies To: **Mail**', '', 'Write it.') } }],
  bad: [
    {
      pages: { 'a.md': page('# A', '## B', 'Primary Role:', 'Applies To: **Mail**', '', 'Write it.') },
      at: ['a.md:3:1'],
    },
  ],
  *check({ playbook }) {
    for (const { labels, steps } of playbook.pages) {
      for (const { text, name, span } of [labels, ...steps.map((step) => step.labels)].flat()) {
        if (text.trim() === '') yield diagnose('FL0614', span, { name })
      }
    }
  },
}
