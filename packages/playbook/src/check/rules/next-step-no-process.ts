import { diagnose } from '../diagnose.ts'
import { localTarget } from '../link-target.ts'
import { page, type Rule } from '../rule.ts'

const step = ['## Write', 'Primary Role: **FE**', '', 'Write it.', '', '## Next Steps', '']

export const nextStepNoProcess: Rule = {
  code: 'FL0605',
  why: 'The portal opens the next process for whoever ends one; a page without steps opens nothing.',
  scope: 'playbook',
  needsAllPages: true,
  ok: [{ pages: { 'a.md': page('# A', ...step, '- [B](b.md)'), 'b.md': page('# B', ...step, '- The end.') } }],
  bad: [{ pages: { 'a.md': page('# A', ...step, '- Go to [B](b.md).'), 'b.md': page('# B') }, at: ['a.md:9:1'] }],
  *check({ processes, pageOf }) {
    for (const page of processes.flatMap(({ pages }) => [...pages.values()])) {
      for (const { href, span } of page.nextSteps) {
        const target = pageOf.get((href === null ? null : localTarget(page, href)?.path) ?? '')
        if (target !== undefined && target.steps.length === 0) yield diagnose('FL0605', span, { file: target.file })
      }
    }
  },
}
