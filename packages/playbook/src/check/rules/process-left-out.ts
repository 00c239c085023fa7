import { diagnose } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'
import { startOfPage } from '../start-of-page.ts'

const step = ['## Write', 'Primary Role: **FE**', '', 'Write it.']
const pages = {
  'toc.yml': page('- name: A', '  href: a.md'),
  'a.md': page('# A', ...step),
}

export const processLeftOut: Rule = {
  code: 'FL0111',
  why: 'What a page asks for that is not in the table of contents is asked of nobody, though it looks as if it were.',
  scope: 'playbook',
  ok: [{ pages }, { pages: { ...pages, 'b.md': page('# B', 'Prose.') } }],
  bad: [
    { pages: { ...pages, 'b.md': page('# B', ...step) }, at: ['b.md:1:1'] },
    { pages: { ...pages, 'b.md': page('# B', ...step) }, manifest: 'pages: [b]', at: ['a.md:1:1'] },
  ],
  *check(subject) {
    for (const [page, found] of subject.playbook.selection.leftOut) {
      if (found.reason !== 'not-listed' || page.steps.length === 0) continue
      yield diagnose('FL0111', startOfPage(page), { by: found.by })
    }
  },
}
