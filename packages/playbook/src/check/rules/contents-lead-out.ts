import { diagnose } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'

export const contentsLeadOut: Rule = {
  code: 'FL0114',
  why: 'What lies outside of the folder of the playbook does not come along when the playbook is served or sent.',
  scope: 'playbook',
  ok: [
    { pages: { 'en/toc.yml': page('- href: ../a.md', '- href: b.md'), 'a.md': page('# A'), 'en/b.md': page('# B') } },
  ],
  bad: [{ pages: { 'toc.yml': page('- href: a.md', '- href: ../b.md'), 'a.md': page('# A') }, at: ['toc.yml:2:9'] }],
  *check({ playbook: { selection } }) {
    for (const { href, target } of selection.contents.flatMap(({ entries }) => entries)) {
      if (target === null) yield diagnose('FL0114', href.span, { href: href.value })
    }
  },
}
