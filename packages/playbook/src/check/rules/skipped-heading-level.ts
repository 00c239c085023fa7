import { isTasksHeading } from '../../reader/section-words.ts'
import { diagnose } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'

export const skippedHeadingLevel: Rule = {
  code: 'FL0608',
  why: 'Who hears a page instead of seeing it moves by the levels of its headings; a level that is missing sounds like a part that is missing.',
  scope: 'page',
  ok: [{ pages: { 'a.md': page('# A', '## B', '### C', '##### Tasks', '## D') } }],
  bad: [{ pages: { 'a.md': page('# A', '## B', '#### C') }, at: ['a.md:3:1'] }],
  *check({ nodes }) {
    for (const { headings } of nodes) {
      let above = 1
      for (const { depth, text, span } of headings) {
        const announces = isTasksHeading(text)
        if (depth > above + 1 && !announces) {
          const words = { found: '#'.repeat(depth), expected: '#'.repeat(above + 1) }
          yield diagnose('FL0608', span, words)
        }
        above = announces ? Math.min(depth, above + 1) : depth
      }
    }
  },
}
