import { conflictsIn } from '../../repair/conflict-sides.ts'
import { pointsOf } from '../../text/points.ts'
import { diagnose } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'

export const conflictMarker: Rule = {
  code: 'FL0103',
  why: 'A page with both sides of a merge says two things at once. Only the first side is read until it is finished.',
  scope: 'page',
  ok: [{ pages: { 'a.md': page('Plan', '=======', '', 'A heading underlined with seven signs is none of these.') } }],
  bad: [
    {
      pages: { 'a.md': page('# Plan', '<<<<<<< ours', 'one', '=======', 'two', '>>>>>>> theirs') },
      at: ['a.md:2:1', 'a.md:4:1', 'a.md:6:1'],
    },
    { pages: { 'a.md': page('# Plan', '>>>>>>> theirs') }, at: ['a.md:2:1'] },
  ],
  *check({ playbook }) {
    for (const { file, text } of playbook.pages) {
      const conflicts = conflictsIn(text)
      if (conflicts.length === 0) continue
      const pointAt = pointsOf(text)
      for (const { start, end } of conflicts.flatMap(({ markers }) => markers)) {
        const marker = text.slice(start, Math.min(end, start + 7))
        yield diagnose('FL0103', { file, start: pointAt(start), end: pointAt(end) }, { marker })
      }
    }
  },
}
