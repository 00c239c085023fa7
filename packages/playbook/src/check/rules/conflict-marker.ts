import { conflictsIn } from '../../repair/conflict-sides.ts'
import { pointsOf } from '../../text/points.ts'
import { diagnose, withRelated } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'

/** One finding for a conflict, at its first marker; the others are related places. */
export const conflictMarker: Rule = {
  code: 'FL0103',
  why: 'A page with both sides of a merge says two things at once. Only the first side is read until it is finished.',
  scope: 'page',
  ok: [{ pages: { 'a.md': page('Plan', '=======', '', 'A heading underlined with seven signs is none of these.') } }],
  bad: [
    {
      pages: { 'a.md': page('# Plan', '<<<<<<< ours', 'one', '=======', 'two', '>>>>>>> theirs') },
      at: ['a.md:2:1'],
    },
    { pages: { 'a.md': page('# Plan', '>>>>>>> theirs') }, at: ['a.md:2:1'] },
  ],
  *check({ playbook }) {
    for (const { file, text } of playbook.pages) {
      const conflicts = conflictsIn(text)
      if (conflicts.length === 0) continue
      const pointAt = pointsOf(text)
      for (const { markers } of conflicts) {
        const [first, ...others] = markers.map(({ start, end }) => ({
          marker: text.slice(start, Math.min(end, start + 7)),
          span: { file, start: pointAt(start), end: pointAt(end) },
        }))
        if (first === undefined) continue
        const related = others.map(({ marker, span }) => ({ message: `"${marker}" of the same conflict`, span }))
        yield withRelated(diagnose('FL0103', first.span, { marker: first.marker }), related)
      }
    }
  },
}
