import { diagnose } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'

export const contentsSyntax: Rule = {
  code: 'FL0119',
  why: 'What cannot be read of a table of contents is not in the menu, and its pages are in no release.',
  scope: 'playbook',
  ok: [{ pages: { 'toc.yml': page('- name: A', '  href: a.md'), 'a.md': page('# A') } }],
  bad: [{ pages: { 'toc.yml': page('- href: a.md', '- name: [A'), 'a.md': page('# A') }, at: ['toc.yml:3:1'] }],
  *check({ playbook: { tocs } }) {
    for (const { problem } of tocs)
      if (problem !== null) yield diagnose('FL0119', problem.span, { problem: problem.value })
  },
}
