import type { Diagnostic } from '../../model/diagnostic.ts'
import { diagnose } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'

const marker = /^(?:<{7}|>{7}|\|{7})(?: .*)?$|^={7}$/gm

export const conflictMarker: Rule = {
  code: 'FL0103',
  why: 'A page with both sides of a merge says two things at once, and the portal would show both.',
  scope: 'page',
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
      yield* markersIn(file, text)
    }
  },
}

/** Counts lines as it goes: a page may be one conflict after the other. */
function* markersIn(file: string, text: string): Iterable<Diagnostic> {
  let line = 1
  let lineStart = 0
  for (const { index, 0: found } of text.matchAll(marker)) {
    for (let end = text.indexOf('\n', lineStart); end >= 0 && end < index; end = text.indexOf('\n', lineStart)) {
      line++
      lineStart = end + 1
    }
    const point = (offset: number) => ({ line, column: offset - lineStart + 1, offset })
    const span = { file, start: point(index), end: point(index + found.length) }
    yield diagnose('FL0103', span, { marker: found.slice(0, 7) })
  }
}
