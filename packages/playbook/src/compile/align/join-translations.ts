import type { Language } from '../../model/localized.ts'
import type { TakenCell } from './align-names.ts'
import type { NameGraph } from './name-graph.ts'
import { likeness } from './name-spelling.ts'

/** In so many of the cells in which it is open what a name means, it means one thing; it is written by people. */
const leastShare = 0.75

/** Real cells need two; a cell that is known by elimination from another, and so on, may need more. */
const mostRounds = 8

/**
 * Joins the names of each language with those of the languages before it, by the cells that are translations of each
 * other. A cell says most where all its names but one are known; each round knows more than the one before it. Only
 * where nothing else tells, the order of the names does.
 */
export function joinTranslations(cells: readonly TakenCell[], languages: readonly Language[], graph: NameGraph): void {
  const models = new Map<string, TakenCell>()
  const byLanguage = Map.groupBy(cells, ({ language }) => language)
  for (const language of languages) {
    const own = once(byLanguage.get(language) ?? [])
    const pairs = [...own].flatMap(([key, cell]): CellPair[] => {
      const model = models.get(key)
      return model === undefined || model.nodes.length !== cell.nodes.length ? [] : [{ model, cell }]
    })
    const round = (reading: Reading) => accept(ballot(pairs, reading, graph), { language, reading, graph })
    for (const reading of ['alone', 'in order', 'alone'] as const) {
      for (let rounds = 0; rounds < mostRounds && round(reading); rounds++);
    }
    for (const [key, cell] of own) if (!models.has(key)) models.set(key, cell)
  }
}

interface CellPair {
  readonly model: TakenCell
  readonly cell: TakenCell
}

/** The cells of a language by their keys; a key of two cells that differ tells nothing. */
function once(cells: readonly TakenCell[]): ReadonlyMap<string, TakenCell> {
  const found = new Map<string, TakenCell | null>()
  for (const cell of cells) {
    const before = found.get(cell.key)
    const same = before === undefined || (before !== null && before.nodes.join() === cell.nodes.join())
    found.set(cell.key, same ? (before ?? cell) : null)
  }
  return new Map([...found].flatMap(([key, cell]) => (cell === null ? [] : [[key, cell]])))
}

/** What a cell is taken to say: the only names that are not known mean each other, or those at the same place do. */
type Reading = 'alone' | 'in order'

interface Ballot {
  readonly votes: readonly Vote[]
  readonly ofName: ReadonlyMap<number, number>
  readonly ofModel: ReadonlyMap<number, number>
  /** The most votes that any name has for what it most likely means, and how many names have so many. */
  readonly most: ReadonlyMap<number, { readonly votes: number; readonly names: number }>
}

/** So many cells say that `name` means `model`. */
interface Vote {
  readonly name: number
  readonly model: number
  readonly count: number
}

function ballot(pairs: readonly CellPair[], reading: Reading, graph: NameGraph): Ballot {
  const counts = new Map<string, { name: number; model: number; count: number }>()
  for (const pair of pairs) {
    const [names, models] = unknownOf(pair, graph)
    if (names.length !== models.length || (reading === 'alone' && names.length !== 1)) continue
    for (const [at, name] of names.entries()) {
      const model = models[at] ?? name
      const vote = counts.get(`${name} ${model}`) ?? { name, model, count: 0 }
      counts.set(`${name} ${model}`, { ...vote, count: vote.count + 1 })
    }
  }
  const votes = [...counts.values()].sort((a, b) => b.count - a.count || a.name - b.name || a.model - b.model)
  const [ofName, ofModel] = [new Map<number, number>(), new Map<number, number>()]
  const most = new Map<number, { votes: number; names: number }>()
  for (const { name, model, count } of votes) {
    ofName.set(name, (ofName.get(name) ?? 0) + count)
    ofModel.set(model, (ofModel.get(model) ?? 0) + count)
  }
  for (const { name, model, count } of votes) {
    if (count < leastShare * (ofName.get(name) ?? 0)) continue
    const best = most.get(model) ?? { votes: count, names: 0 }
    most.set(model, best.votes === count ? { votes: count, names: best.names + 1 } : best)
  }
  return { votes, ofName, ofModel, most }
}

/** The names of two cells that are not one already, as groups, in their order. */
function unknownOf({ model, cell }: CellPair, graph: NameGraph): readonly [readonly number[], readonly number[]] {
  const names = new Set(cell.nodes.map((node) => graph.groupOf(node)))
  const models = new Set(model.nodes.map((node) => graph.groupOf(node)))
  return [[...names.difference(models)], [...models.difference(names)]]
}

interface Acceptance {
  readonly language: Language
  readonly reading: Reading
  readonly graph: NameGraph
}

/** Joins what a ballot says clearly; says whether there was anything. */
function accept(found: Ballot, { language, reading, graph }: Acceptance): boolean {
  let joined = false
  for (const vote of found.votes) {
    if (isSettled(vote.name, language, graph)) continue
    const isClear = graph.has(vote.model, language)
      ? isAnotherName(vote, found, { language, reading, graph })
      : reading === 'alone'
        ? isOnlyName(vote, found)
        : isPlaced(vote, found)
    if (isClear && graph.join(vote.model, vote.name)) joined = true
  }
  return joined
}

/** Whether a name is known in another language, or to the manifest. */
function isSettled(name: number, language: Language, graph: NameGraph): boolean {
  const members = graph.membersOf(name)
  return members.some((node) => graph.node(node).declared !== null || !graph.node(node).languages.has(language))
}

function isOnlyName({ name, model, count }: Vote, { ofName, most }: Ballot): boolean {
  const total = ofName.get(name) ?? 0
  const best = most.get(model)
  const isBest = best === undefined || (best.votes === count && best.names === 1)
  return isBest && (count === total || (count >= 2 && count >= leastShare * total))
}

/** Places tell less: both names must stand there and hardly anywhere else. */
function isPlaced({ name, model, count }: Vote, { ofName, ofModel }: Ballot): boolean {
  const total = Math.max(ofName.get(name) ?? 0, ofModel.get(model) ?? 0)
  return count === total || (count >= 2 && count >= 0.9 * total)
}

/** Whether a language has one more name for what it has a name for: it is often so, or the two look alike. */
function isAnotherName(
  { name, model, count }: Vote,
  { ofName }: Ballot,
  { language, reading, graph }: Acceptance,
): boolean {
  if (reading === 'in order' || count < 0.9 * (ofName.get(name) ?? 0)) return false
  if (count >= 3) return true
  const own = namesIn(name, language, graph)
  return namesIn(model, language, graph).some((known) => own.some((it) => areAlike(it, known, count)))
}

/** Whether two names of one language look alike; a brand in Latin letters that both begin with makes them no more so. */
function areAlike(a: string, b: string, count: number): boolean {
  const [ownA, ownB] = [a, b].map((name) => name.replace(/[^\p{L}]|\p{Script=Latin}/gu, ''))
  if (ownA && ownB) return likeness(ownA, ownB) >= (count === 2 ? 0.5 : 0.8)
  // One of the two was left as it is in the first language, or they are of one script.
  return likeness(a, b) >= (count === 2 ? 0.5 : ownA || ownB ? 0.7 : 0.8)
}

function namesIn(group: number, language: Language, graph: NameGraph): readonly string[] {
  return graph.membersOf(group).flatMap((node) => [...(graph.node(node).spellings.get(language)?.keys() ?? [])])
}
