import { isNextSteps, isTasksHeading } from '../../reader/section-words.ts'
import { slug } from '../../reader/slug.ts'
import { diagnose, withRelated } from '../diagnose.ts'
import type { PlacedHeading } from '../page-nodes.ts'
import { page, type Rule } from '../rule.ts'

export const repeatedHeading: Rule = {
  code: 'FL0612',
  why: 'Of two headings that read the same a link can name only the first, and a list of contents shows no difference.',
  scope: 'page',
  ok: [
    { pages: { 'a.md': page('# A', '## B', '### Tasks', '## C', '### Tasks') } },
    { pages: { 'a.md': page('# Talk', '## Approach', '### Talk', 'Talk.') } },
  ],
  bad: [{ pages: { 'a.md': page('# A', '## B', '## b') }, at: ['a.md:3:1'] }],
  *check({ nodes }) {
    for (const { headings } of nodes) {
      const firsts = new Map<string, PlacedHeading>()
      for (const heading of headings) {
        const { depth, text, span } = heading
        const anchor = slug(text)
        const first = firsts.get(anchor)
        // A page with one step often has its name; who looks for the title looks for the page.
        if (first === undefined && depth > 1) firsts.set(anchor, heading)
        if (first === undefined || depth === 1 || isTasksHeading(text) || isNextSteps(text)) continue
        const found = diagnose('FL0612', span, { text })
        yield withRelated(found, [{ message: 'first here', span: first.span }])
      }
    }
  },
}
