import { diagnose } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'

export const lostLabels: Rule = {
  code: 'FL0622',
  why: 'Labels and text in one paragraph are text: what the labels say is then not so.',
  scope: 'page',
  ok: [
    { pages: { 'a.md': page('# A', '## B', 'Primary Role: **FE**', 'Applies To: **Mail**', '', 'Write it soon.') } },
  ],
  bad: [
    { pages: { 'a.md': page('# A', '## B', 'Primary Role: **FE**', 'Write it soon: it is late.') }, at: ['a.md:3:1'] },
  ],
  *check({ labelLines }) {
    for (const lines of labelLines.values()) {
      for (const { name, nameSpan, isKnown, isRead } of lines) {
        if (isKnown && !isRead) yield diagnose('FL0622', nameSpan, { name })
      }
    }
  },
}
