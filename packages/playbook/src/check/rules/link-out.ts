import { diagnose } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'

export const linkOut: Rule = {
  code: 'FL0515',
  why: 'What lies outside of the folder of the playbook does not come along when the playbook is served or sent.',
  scope: 'page',
  ok: [{ pages: { 'en/a.md': page('# A', '[B](../b.md)'), 'b.md': page('# B') } }],
  bad: [{ pages: { 'en/a.md': page('# A', '[B](../../b.md)') }, at: ['en/a.md:2:1'] }],
  *check({ links }) {
    for (const { href, target, span } of links) {
      if (target?.path === null) yield diagnose('FL0515', span, { href })
    }
  },
}
