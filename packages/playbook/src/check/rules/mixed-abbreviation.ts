import { diagnose, withRelated } from '../diagnose.ts'
import { initialsOf, looseName } from '../name-spelling.ts'
import { type UsedName, wordOfKind } from '../names-used.ts'
import { page, type Rule } from '../rule.ts'

const head = ['# Plan', '## Write', '| Id | Name | M/O | Role |', '|-|-|-|-|']
const inFull = ['| 10 | One | M | Delivery Manager |', '| 11 | Two | M | Delivery Manager |']
const pages = { 'a.md': page(...head, ...inFull, '| 12 | Three | M | DM |', '| 13 | Four | M | DM |') }

export const mixedAbbreviation: Rule = {
  code: 'FL0308',
  why: 'A reader takes "DM" and "Delivery Manager" for two people.',
  scope: 'playbook',
  ok: [
    { pages: { 'a.md': page(...head, ...inFull, '| 12 | Three | M | FE |') } },
    { pages, manifest: page('roles:', '  manager: { name: { en: Delivery Manager }, aliases: [DM] }') },
  ],
  bad: [
    { pages: { 'a.md': page(...head, ...inFull, '| 12 | Three | M | DM |') }, at: ['a.md:7:18'] },
    {
      pages: { 'a.md': page(...head, ...inFull), 'b.md': page(...head, '| 12 | Three | M | DM |') },
      at: ['b.md:5:18'],
    },
  ],
  *check({ names, vocabulary }) {
    const used = names.filter(({ kind }) => !vocabulary[kind].isClosed)
    for (const ofKind of Map.groupBy(used, ({ kind, page }) => `${kind} ${page.language}`).values()) {
      for (const [a, b] of twoNames(ofKind)) {
        const [rarer, usual] = a.length <= b.length ? [a, b] : [b, a]
        const [other] = usual
        for (const [first] of Map.groupBy(rarer, (name) => name.page).values()) {
          if (first === undefined || other === undefined) continue
          const words = { name: first.name, other: other.name, what: wordOfKind[first.kind] }
          yield withRelated(diagnose('FL0308', first.span, words), [{ message: 'the other here', span: other.span }])
        }
      }
    }
  },
}

type Names = readonly UsedName[]

/** The uses of an abbreviation beside those of the name that it stands for: by its letters, or by what the tasks of several pages tell. */
function* twoNames(names: Names): Iterable<readonly [Names, Names]> {
  const byName = new Map<string, UsedName[]>()
  for (const [name, uses] of Map.groupBy(names, ({ name }) => name)) {
    const loose = looseName(name)
    byName.set(loose, [...(byName.get(loose) ?? []), ...uses])
  }
  const shortById = new Map<string, string>()
  for (const [loose, [first]] of byName) {
    if (first !== undefined && /^\p{Lu}{2,6}$/u.test(first.name)) shortById.set(first.id, loose)
  }
  for (const [loose, full] of byName) {
    const [first] = full
    if (first === undefined || /^\p{Lu}{2,6}$/u.test(first.name)) continue
    const letters = initialsOf(first.name).map(looseName)
    const short = letters.find((initials) => byName.has(initials)) ?? shortById.get(first.id)
    const abbreviated = short === undefined || short === loose ? undefined : byName.get(short)
    if (abbreviated !== undefined) yield [abbreviated, full]
  }
}
