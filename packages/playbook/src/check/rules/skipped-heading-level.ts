import { nodeSpan } from '../../reader/node-span.ts'
import { isTasksHeading } from '../../reader/section-words.ts'
import { visibleText } from '../../reader/visible-text.ts'
import { diagnose } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'

export const skippedHeadingLevel: Rule = {
  code: 'FL0608',
  why: 'Who hears a page instead of seeing it moves by the levels of its headings; a level that is missing sounds like a part that is missing.',
  scope: 'page',
  ok: [{ pages: { 'a.md': page('# A', '## B', '### C', '##### Tasks', '## D') } }],
  bad: [{ pages: { 'a.md': page('# A', '## B', '#### C') }, at: ['a.md:3:1'] }],
  *check({ nodes }) {
    for (const { page, headings } of nodes) {
      let above = 1
      for (const heading of headings) {
        const announces = isTasksHeading(visibleText(heading))
        if (heading.depth > above + 1 && !announces) {
          const words = { found: '#'.repeat(heading.depth), expected: '#'.repeat(above + 1) }
          yield diagnose('FL0608', nodeSpan(heading, page.file), words)
        }
        above = announces ? Math.min(heading.depth, above + 1) : heading.depth
      }
    }
  },
}
