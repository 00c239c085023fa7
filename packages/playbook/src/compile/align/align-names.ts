import type { Language, Localized } from '../../model/localized.ts'
import { namesBeside, slug } from '../../reader/slug.ts'
import type { NameEntry } from '../names.ts'
import { joinAbbreviations } from './join-abbreviations.ts'
import { joinTranslations } from './join-translations.ts'
import type { NameCell } from './name-cell.ts'
import { NameGraph } from './name-graph.ts'
import { looseName } from './name-spelling.ts'

/** One role, service, phase or motion with all that pages call it. */
export interface NameGroup {
  /** That of the manifest where it has the entry, else made from its name in the first language. */
  readonly id: string
  /** What pages call it in each language, never nothing; the first is its name there. */
  readonly spellings: Localized<readonly string[]>
}

interface AlignOptions {
  /** The first is the one that ids are made from. */
  readonly languages: readonly Language[]
  /** What the manifest knows. */
  readonly declared: readonly NameEntry[]
}

/**
 * Finds out which names mean the same thing, within a language and across languages [P100].
 *
 * The evidence is what stands in the same place: the role of one task in two languages, on two pages. A name means what
 * it stands for nearly always; where that is not clear it stays a thing of its own, since a name that is wrongly taken
 * for another is worse than one that is listed twice. Names in one cell are never one [P101].
 */
export function alignNames(cells: readonly NameCell[], { languages, declared }: AlignOptions): readonly NameGroup[] {
  const byLanguage = Map.groupBy(cells, ({ language }) => language)
  const sorted = languages.flatMap((language) => byLanguage.get(language) ?? [])
  const graph = new NameGraph(sorted, declared)
  joinSpellings(graph)
  const short = joinAbbreviations(graph)
  joinTranslations(graph, languages)
  return groups(graph, declared, short)
}

/** The same letters are the same name, in whatever language. */
function joinSpellings(graph: NameGraph): void {
  const first = new Map<string, number>()
  for (const [name, node] of graph.declared()) if (!first.has(looseName(name))) first.set(looseName(name), node)
  for (let node = 0; node < graph.size; node++) {
    const [spelling] = [...graph.node(node).spellings.values()].flatMap((counts) => [...counts.keys()])
    if (spelling === undefined) continue
    const key = graph.keyOf(spelling)
    const before = first.get(key)
    if (before === undefined) first.set(key, node)
    else graph.join(before, node)
  }
}

function groups(graph: NameGraph, declared: readonly NameEntry[], short: ReadonlySet<number>): readonly NameGroup[] {
  const freeId = namesBeside(declared.map(({ id }) => id))
  const seen = new Set<number>()
  const result: NameGroup[] = []
  for (let node = 0; node < graph.size; node++) {
    const group = graph.groupOf(node)
    if (seen.has(group)) continue
    seen.add(group)
    const members = graph.membersOf(group).toSorted((a, b) => a - b)
    const written = spellingsOf(members, graph, short)
    const [first] = written.values()
    if (first?.[0] === undefined) continue
    result.push({
      id: graph.declaredAs(group) ?? freeId(slug(first[0]) || 'unnamed'),
      spellings: Object.fromEntries(written),
    })
  }
  return result
}

/** What the members of a group are called in each language, whole names before abbreviations, then by frequency. */
function spellingsOf(
  members: readonly number[],
  graph: NameGraph,
  short: ReadonlySet<number>,
): ReadonlyMap<Language, readonly string[]> {
  const found = members.flatMap((node) =>
    [...graph.node(node).spellings].flatMap(([language, counts]) => {
      const ofNode = [...counts.values()].reduce((sum, count) => sum + count, 0)
      const rank = [short.has(node) ? 1 : 0, -ofNode]
      return [...counts].map(([spelling, count]) => ({ language, spelling, rank: [...rank, -count] }))
    }),
  )
  const byLanguage = Map.groupBy(found, ({ language }) => language)
  return new Map(
    [...byLanguage].map(([language, of]) => [
      language,
      of.sort((a, b) => compareRanks(a.rank, b.rank)).map(({ spelling }) => spelling),
    ]),
  )
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  return a.map((rank, at) => rank - (b[at] ?? 0)).find((difference) => difference !== 0) ?? 0
}
