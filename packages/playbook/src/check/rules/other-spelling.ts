import type { Diagnostic } from '../../model/diagnostic.ts'
import { diagnose, withFix, withRelated } from '../diagnose.ts'
import { looseName } from '../name-spelling.ts'
import { nameSpan, type UsedName, wordOfKind } from '../names-used.ts'
import { nearNames } from '../near-names.ts'
import { page, type Rule } from '../rule.ts'

const head = ['# Plan', '## Write', '| Id | Name | M/O | Role | Services |', '|-|-|-|-|-|']
const row = (id: number, role: string, service: string) => `| ${id} | Task ${id} | M | ${role} | ${service} |`
const often = [10, 11, 12, 13, 14, 15].map((id) => row(id, 'Engineer', 'StaffHub'))

export const otherSpelling: Rule = {
  code: 'FL0307',
  why: 'Two spellings are two names to every list, filter and search: what belongs together is found in two places.',
  scope: 'playbook',
  ok: [
    { pages: { 'a.md': page(...head, ...often, row(20, 'Architect', 'Windows 10'), row(21, 'Lead', 'Windows 11')) } },
    {
      pages: { 'a.md': page(...head, ...often, row(20, 'Engineer', 'staffhub')) },
      manifest: page('services:', '  staffhub: { name: { en: StaffHub } }'),
    },
  ],
  bad: [
    {
      pages: { 'a.md': page(...head, ...often, row(20, 'Engineer', 'Staffhub'), row(21, 'Enginer', 'Mail/Staff Hub')) },
      at: ['a.md:11:33', 'a.md:12:22', 'a.md:12:37'],
      fixed: { 'a.md': page(...head, ...often, row(20, 'Engineer', 'StaffHub'), row(21, 'Engineer', 'Mail/StaffHub')) },
    },
  ],
  *check({ names, vocabulary }) {
    const used = names.filter(({ kind }) => !vocabulary[kind].isClosed)
    for (const ofKind of Map.groupBy(used, ({ kind, page }) => `${kind} ${page.language}`).values()) {
      const bySpelling = bySpellings(ofKind)
      for (const { rare, usual } of oddSpellings(bySpelling)) yield* findings(rare, usual)
    }
  },
}

/** The names by their plain spelling, which is worked out once for each that is written. */
function bySpellings(names: readonly UsedName[]): ReadonlyMap<string, readonly UsedName[]> {
  const written = [...Map.groupBy(names, ({ name }) => name)].map(([name, of]) => ({ spelling: plain(name), of }))
  const bySpelling = Map.groupBy(written, ({ spelling }) => spelling)
  return new Map([...bySpelling].map(([spelling, same]) => [spelling, same.flatMap(({ of }) => of)]))
}

interface OddSpelling {
  readonly rare: readonly UsedName[]
  readonly usual: readonly UsedName[]
}

/** Spellings of one language that differ in capitals, spaces and marks only, or in one letter where one of them is rare. */
function* oddSpellings(bySpelling: ReadonlyMap<string, readonly UsedName[]>): Iterable<OddSpelling> {
  const groups = [...Map.groupBy(bySpelling, ([spelling]) => looseName(spelling)).values()].map((spellings) =>
    spellings.map(([, names]) => names).sort((a, b) => b.length - a.length),
  )
  for (const [usual, ...others] of groups) {
    for (const rare of others) if (usual !== undefined) yield { rare, usual }
  }
  const chief = new Map(
    groups.flatMap(([names]) => (names?.[0] === undefined ? [] : [[looseName(names[0].name), names]])),
  )
  for (const [a, b] of nearNames([...chief.keys()])) {
    const [rare, usual] = [chief.get(a) ?? [], chief.get(b) ?? []].sort((x, y) => x.length - y.length)
    if (rare !== undefined && usual !== undefined && rare.length * 5 <= usual.length) yield { rare, usual }
  }
}

function* findings(rare: readonly UsedName[], [usual]: readonly UsedName[]): Iterable<Diagnostic> {
  for (const name of usual === undefined ? [] : rare) {
    if (usual === undefined) continue
    const span = nameSpan(name)
    const words = { name: plain(name.name), usual: plain(usual.name), what: wordOfKind[name.kind] }
    const related = [{ message: 'as here', span: nameSpan(usual) ?? usual.span }]
    const found = withRelated(diagnose('FL0307', span ?? name.span, words), related)
    const edits = span === null ? [] : [{ span, text: plain(usual.name) }]
    yield span === null ? found : withFix(found, { title: `Write "${plain(usual.name)}"`, edits })
  }
}

function plain(name: string): string {
  return name.normalize('NFC').replace(/\s+/g, ' ')
}
