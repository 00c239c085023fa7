import { diagnose } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'
import { startOfPage } from '../start-of-page.ts'

const step = ['# Plan', '## Write', 'Primary Role: **FE**', '', 'Write it.', '']

export const noNextSteps: Rule = {
  code: 'FL0603',
  why: 'A process that does not say what comes next ends in a shrug.',
  scope: 'playbook',
  ok: [{ pages: { 'a.md': page(...step, '## Next Steps', '', '- The work ends here.') } }],
  bad: [{ pages: { 'a.md': page(...step) }, at: ['a.md:1:1'] }],
  *check({ processes }) {
    for (const page of processes.flatMap(({ pages }) => [...pages.values()])) {
      if (page.nextSteps.length > 0) continue
      yield diagnose('FL0603', page.title?.span ?? startOfPage(page))
    }
  },
}
