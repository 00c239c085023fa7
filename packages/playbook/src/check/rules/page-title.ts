import { textSpan } from '../../reader/node-span.ts'
import { diagnose } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'

const step = ['## Plan', 'Primary Role: **Engineer**', '', 'Write the plan.', '', '## Next Steps', '- Done.']

export const pageTitle: Rule = {
  code: 'FL0102',
  why: 'A process without a title has no name in the portal but that of its file.',
  scope: 'page',
  ok: [{ pages: { 'a.md': page('# Plan', 'Phase: **Assess**', ...step), 'b.md': page('Words for all pages.') } }],
  bad: [
    { pages: { 'a.md': page('Phase: **Assess**', '', ...step) }, at: ['a.md:1:1'] },
    { pages: { 'a.md': page('# Plan', ...step), 'b.md': page('---', 'author: Ana', '---') }, at: ['b.md:1:1'] },
  ],
  *check({ playbook }) {
    for (const { file, text, title, steps, root } of playbook.pages) {
      const isEmpty = root.children.every(({ type }) => type === 'yaml')
      if (title === null && (steps.length > 0 || isEmpty))
        yield diagnose('FL0102', textSpan(file, text, { start: 0, end: 0 }))
    }
  },
}
