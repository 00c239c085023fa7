import type { Label } from '../../reader/page.ts'
import { diagnose, withRelated } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'

export const repeatedLabel: Rule = {
  code: 'FL0615',
  why: 'Of two labels of one name in one block nobody can say which is meant.',
  scope: 'page',
  ok: [{ pages: { 'a.md': page('# A', '## B', 'Primary Role: **FE**', 'Applies To: **Mail**', '', 'Write it.') } }],
  bad: [
    {
      pages: { 'a.md': page('# A', '## B', 'Primary Role: **FE**', 'Primary Role: **DM**', '', 'Write it.') },
      at: ['a.md:4:1'],
    },
  ],
  *check({ playbook }) {
    for (const { labels, steps } of playbook.pages) {
      const firsts = new Map<string, Label>()
      for (const label of [labels, ...steps.map((step) => step.labels)].flat()) {
        const key = `${label.block} ${label.kind}`
        const first = firsts.get(key)
        // A second condition is said to be one elsewhere.
        if (first === undefined || label.kind === 'condition') firsts.set(key, label)
        else if (first.text !== label.text) {
          const found = diagnose('FL0615', label.span, { name: label.name, found: label.text, first: first.text })
          yield withRelated(found, [{ message: 'first here', span: first.span }])
        }
      }
    }
  },
}
