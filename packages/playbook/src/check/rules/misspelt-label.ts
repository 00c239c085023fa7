import type { Language } from '../../model/localized.ts'
import { labelWords } from '../../reader/label-words.ts'
import { editDistance } from '../../text/edit-distance.ts'
import { diagnose, withFix } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'

const first = ['# A', '', '## First', 'Primary Role: **FE**', '', 'Write it.']

export const misspeltLabel: Rule = {
  code: 'FL0616',
  why: 'A label of which the name is misspelt is prose: the step has no role, or applies to everything, and nothing says so.',
  scope: 'page',
  ok: [
    { pages: { 'a.md': page(...first, '## B', 'Primary Role: **FE**', '', 'Tip: **Write it**', '', 'Write it.') } },
    { pages: { 'a.md': page(...first, '## B', 'Primary Role: **FE**', '', 'Cadence: **weekly**', '', 'Write it.') } },
  ],
  bad: [
    {
      pages: { 'a.md': page(...first, '## B', 'Primary Rol: **FE**', '', 'Aplies to：**Mail**', '', 'Write it.') },
      at: ['a.md:8:1', 'a.md:10:1'],
      fixed: { 'a.md': page(...first, '## B', 'Primary Role: **FE**', '', 'Applies To：**Mail**', '', 'Write it.') },
    },
    {
      pages: { 'a.md': page(...first, '## B', 'Primäre Rolle: **FE**', 'Gilt fur: **Mail**', '', 'Text.') },
      at: ['a.md:9:1'],
      fixed: { 'a.md': page(...first, '## B', 'Primäre Rolle: **FE**', 'Gilt für: **Mail**', '', 'Text.') },
    },
  ],
  *check({ labelLines }) {
    for (const [page, lines] of labelLines) {
      for (const { name, nameSpan, isKnown, isRead } of lines) {
        const meant = isKnown || isRead ? null : nearestLabel(name.toLowerCase(), page.language)
        if (meant === null) continue
        const found = diagnose('FL0616', nameSpan, { name, meant })
        yield withFix(found, { title: `Write "${meant}"`, edits: [{ span: nameSpan, text: meant }] })
      }
    }
  },
}

/** The label that a name is nearest to, as people write it; those of the page's language come first. */
function nearestLabel(name: string, language: Language): string | null {
  let best: string | null = null
  let least = Math.max(1, Math.floor(name.length / 5)) + 1
  for (const { word, of } of spellings.toSorted((a, b) => Number(b.of === language) - Number(a.of === language))) {
    // Of words of two characters another one is no misspelling.
    const distance = word.length < 4 ? least : editDistance(name, word, least - 1)
    if (distance >= least) continue
    least = distance
    best = of === 'en' ? word.replace(/(?<![\p{L}])\p{L}/gu, upper) : word.replace(/^\p{L}/u, upper)
  }
  return best
}

function upper(letter: string): string {
  return letter.toUpperCase()
}

/** "Kind" and what it is called elsewhere are near too many other words, such as "Tip". */
const spellings = Object.entries(labelWords).flatMap(([kind, languages]) =>
  Object.entries(kind === 'kind' ? {} : languages).flatMap(([of, words]) => words.map((word) => ({ of, word }))),
)
