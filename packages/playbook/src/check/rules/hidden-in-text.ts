import { pointsOf } from '../../text/points.ts'
import { diagnose, withFix, withRelated } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'

export const hiddenInText: Rule = {
  code: 'FL0217',
  why: 'Nothing breaks, but a search for the words misses them; a page that has them often has many.',
  scope: 'page',
  ok: [{ pages: { 'a.md': page('# Plan', 'Some 10\u00A0% of them, and a family: 👩\u200D👧.') } }],
  bad: [
    {
      pages: { 'a.md': page('# Plan', 'One pa\u200Bge, he\u00ADre.', '', 'Another li\u200Bne.') },
      at: ['a.md:2:7'],
      fixed: { 'a.md': page('# Plan', 'One page, here.', '', 'Another line.') },
    },
  ],
  *check({ hidden: ofPages }) {
    for (const [page, all] of ofPages) {
      const hidden = all.filter(({ place }) => place === 'prose')
      if (hidden.length === 0) continue
      const pointAt = pointsOf(page.text)
      const edits = hidden.map(({ start, end, text }) => {
        return { span: { file: page.file, start: pointAt(start), end: pointAt(end) }, text }
      })
      const byLine = [...Map.groupBy(edits, ({ span }) => span.start.line).values()]
      const [first, ...others] = byLine.flatMap(([edit]) => edit ?? [])
      if (first === undefined) continue
      const lines = byLine.length === 1 ? 'a line' : `${byLine.length} lines`
      const related = others.slice(0, mostShown).map(({ span }) => ({ message: 'and here', span }))
      const found = withRelated(diagnose('FL0217', first.span, { lines }), related)
      yield withFix(found, { title: 'Delete what cannot be seen', edits })
    }
  },
}

/** The count says the rest: nobody follows a list of them. */
const mostShown = 3
