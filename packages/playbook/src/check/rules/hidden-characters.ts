import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Page } from '../../reader/page.ts'
import { pointsOf } from '../../text/points.ts'
import { diagnose, withFix } from '../diagnose.ts'
import type { PlacedHidden } from '../hidden-places.ts'
import { page, type Rule } from '../rule.ts'

const head = ['# Plan', '## Write', '| Id | Name | M/O | Role | Services |', '|-|-|-|-|-|']
const row = '| 10 | One | M | Engineer | Mail |'

const places: Readonly<Record<Exclude<PlacedHidden['place'], 'prose'>, string>> = {
  row: 'in a table row',
  link: 'in a link',
  marker: 'at the beginning of a line',
  heading: 'in a heading',
  label: 'in a label',
}

export const hiddenCharacters: Rule = {
  code: 'FL0203',
  why: 'What cannot be seen cannot be searched for, makes two equal names different, and breaks links.',
  scope: 'page',
  ok: [
    { pages: { 'a.md': page(...head, row) } },
    { pages: { 'a.md': page('# Plan', 'Some 10\u00A0% of them, and a family: 👩\u200D👧.', 'In pro\u200Bse.') } },
  ],
  bad: [
    {
      pages: { 'a.md': page(...head, '| 1\u200B0 | O\u200Bne |\u00A0M | Engineer | Ma\u200Bil |') },
      at: ['a.md:5:4'],
      fixed: { 'a.md': page(...head, row) },
    },
    {
      pages: { 'a.md': page('# Plan', '##\u00A0Write', 'One [guide](\u200Bhttps://example.org/guide) is here.') },
      at: ['a.md:2:3', 'a.md:3:13'],
      fixed: { 'a.md': page('# Plan', '## Write', 'One [guide](https://example.org/guide) is here.') },
    },
    {
      pages: { 'a.md': page('# Pl\u200Ban', '## Write', 'Primary Role: **Engi\u00ADneer**', '', 'Write it.') },
      at: ['a.md:1:5', 'a.md:3:21'],
      fixed: { 'a.md': page('# Plan', '## Write', 'Primary Role: **Engineer**', '', 'Write it.') },
    },
  ],
  *check({ hidden }) {
    for (const [page, places] of hidden) if (places.length > 0) yield* findingsIn(page, places)
  },
}

/** One finding for all that are hidden in one way in a line. */
function* findingsIn({ file, text }: Page, hidden: readonly PlacedHidden[]): Iterable<Diagnostic> {
  const pointAt = pointsOf(text)
  const spanOf = (start: number, end: number) => ({ file, start: pointAt(start), end: pointAt(end) })
  for (const of of Map.groupBy(hidden, ({ start, place }) => `${pointAt(start).line} ${place}`).values()) {
    const [first, last] = [of[0], of.at(-1)]
    if (first === undefined || last === undefined || first.place === 'prose') continue
    const edits = of.map(({ start, end, text: written }) => ({ span: spanOf(start, end), text: written }))
    const found = diagnose('FL0203', spanOf(first.start, last.end), { where: places[first.place] })
    yield withFix(found, { title: 'Delete what cannot be seen', edits })
  }
}
