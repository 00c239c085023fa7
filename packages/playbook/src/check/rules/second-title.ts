import { diagnose, withRelated } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'

export const secondTitle: Rule = {
  code: 'FL0610',
  why: 'A page is one process and has one title; the portal and the table of contents show the first.',
  scope: 'page',
  ok: [{ pages: { 'a.md': page('# A', '## B') } }],
  bad: [{ pages: { 'a.md': page('# A', '# B') }, at: ['a.md:2:1'] }],
  *check({ nodes }) {
    for (const { headings } of nodes) {
      const [first, ...others] = headings.filter(({ depth }) => depth === 1)
      if (first === undefined) continue
      const related = [{ message: 'first here', span: first.span }]
      for (const { span } of others) yield withRelated(diagnose('FL0610', span), related)
    }
  },
}
