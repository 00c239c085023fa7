import { diagnose } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'
import { startOfPage } from '../start-of-page.ts'

const pages = {
  'toc.yml': page('- name: A', '  href: a.md'),
  'a.md': page('# A', '## Write', 'Primary Role: **FE**', '', 'Write it.'),
}

export const pageLeftOut: Rule = {
  code: 'FL0112',
  why: 'A page that no table of contents names is read by nobody, and nobody keeps it up.',
  scope: 'playbook',
  ok: [{ pages }],
  bad: [{ pages: { ...pages, 'b.md': page('# B', 'Prose.') }, at: ['b.md:1:1'] }],
  *check(subject) {
    for (const [page, found] of subject.playbook.selection.leftOut) {
      if (found.reason !== 'not-listed' || page.steps.length > 0) continue
      yield diagnose('FL0112', startOfPage(page), { by: found.by })
    }
  },
}
