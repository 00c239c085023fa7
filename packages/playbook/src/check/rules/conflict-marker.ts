import { textSpan } from '../../reader/node-span.ts'
import { diagnose } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'

const marker = /^(?:<{7}|>{7}|\|{7})(?: .*)?$|^={7}$/gm

/** A page with both sides of a merge says two things at once, and the portal would show both. */
export const conflictMarker: Rule = {
  code: 'FL0103',
  ok: [{ pages: { 'a.md': page('Plan', '=======', '', 'A heading underlined with seven signs is none of these.') } }],
  bad: [
    {
      pages: { 'a.md': page('# Plan', '<<<<<<< ours', 'one', '=======', 'two', '>>>>>>> theirs') },
      at: ['a.md:2:1', 'a.md:4:1', 'a.md:6:1'],
    },
  ],
  *check({ playbook }) {
    for (const { file, text } of playbook.pages) {
      if (!/^(?:<{7}|>{7})(?: .*)?$/m.test(text)) continue
      for (const match of text.matchAll(marker)) {
        const range = { start: match.index, end: match.index + match[0].length }
        yield diagnose('FL0103', textSpan(file, text, range), { marker: match[0].slice(0, 7) })
      }
    }
  },
}
