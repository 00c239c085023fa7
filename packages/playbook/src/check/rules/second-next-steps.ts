import { isNextSteps } from '../../reader/section-words.ts'
import { diagnose, withRelated } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'

export const secondNextSteps: Rule = {
  code: 'FL0607',
  why: 'With two lists the process offers every way out twice, and a reader of one list misses the other.',
  scope: 'page',
  ok: [{ pages: { 'a.md': page('# A', '## Next Steps', '', '- The end.') } }],
  bad: [
    { pages: { 'a.md': page('# A', '## Next Steps', '', '- One.', '', '## Next steps', '- Two.') }, at: ['a.md:6:1'] },
  ],
  *check({ nodes }) {
    for (const { headings } of nodes) {
      const [first, ...others] = headings.filter(({ text }) => isNextSteps(text))
      if (first === undefined) continue
      const related = [{ message: 'first here', span: first.span }]
      for (const { span } of others) yield withRelated(diagnose('FL0607', span), related)
    }
  },
}
