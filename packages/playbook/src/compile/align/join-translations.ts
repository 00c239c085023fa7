import type { Language } from '../../model/localized.ts'
import type { NameGraph, Phrase } from './name-graph.ts'
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
export function joinTranslations(graph: NameGraph, languages: readonly Language[]): void {
  const models = new Map<string, Phrase>()
  const byLanguage = Map.groupBy(graph.phrases, ({ language }) => language)
  if (byLanguage.size < 2) return
  for (const [at, language] of languages.entries()) {
    const before = new Set(languages.slice(0, at))
    const own = phraseOfKeys(byLanguage.get(language) ?? [])
    const pairs = pairsOf(own, models)
    const round = (reading: Reading) => accept(ballot(pairs, reading, graph), { language, before, reading, graph })
    for (const reading of ['alone', 'in order', 'alone'] as const) {
      for (let rounds = 0; rounds < mostRounds && round(reading); rounds++);
    }
    for (const [key, phrase] of own) if (!models.has(key)) models.set(key, phrase)
  }
}

/** Two phrases, and in how many places one is the translation of the other. */
interface PhrasePair {
  readonly model: Phrase
  readonly phrase: Phrase
  readonly count: number
}

/** What stands at each key of a language; a key at which two cells differ tells nothing. */
function phraseOfKeys(phrases: readonly Phrase[]): ReadonlyMap<string, Phrase> {
  const found = new Map<string, Phrase>()
  const unclear = new Set<string>()
  for (const phrase of phrases) {
    for (const { key } of phrase.cells) {
      const before = found.get(key)
      if (before !== undefined && before !== phrase) unclear.add(key)
      else found.set(key, phrase)
    }
  }
  for (const key of unclear) found.delete(key)
  return found
}

function pairsOf(own: ReadonlyMap<string, Phrase>, models: ReadonlyMap<string, Phrase>): readonly PhrasePair[] {
  const counts = new Map<Phrase, Map<Phrase, number>>()
  for (const [key, phrase] of own) {
    const model = models.get(key)
    if (model === undefined || model.nodes.length !== phrase.nodes.length) continue
    const ofModel = counts.get(model) ?? new Map<Phrase, number>()
    counts.set(model, ofModel.set(phrase, (ofModel.get(phrase) ?? 0) + 1))
  }
  return [...counts].flatMap(([model, of]) => [...of].map(([phrase, count]) => ({ model, phrase, count })))
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

function ballot(pairs: readonly PhrasePair[], reading: Reading, graph: NameGraph): Ballot {
  const counts = new Map<string, { name: number; model: number; count: number }>()
  for (const pair of pairs) {
    const [names, models] = unknownOf(pair, graph)
    if (names.length !== models.length || (reading === 'alone' && names.length !== 1)) continue
    for (const [at, name] of names.entries()) {
      const model = models[at] ?? name
      const vote = counts.get(`${name} ${model}`) ?? { name, model, count: 0 }
      counts.set(`${name} ${model}`, { ...vote, count: vote.count + pair.count })
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

/** The names of two phrases that are not one already, as groups, in their order. */
function unknownOf({ model, phrase }: PhrasePair, graph: NameGraph): readonly [readonly number[], readonly number[]] {
  const names = new Set(phrase.nodes.map((node) => graph.groupOf(node)))
  const models = new Set(model.nodes.map((node) => graph.groupOf(node)))
  return [[...names.difference(models)], [...models.difference(names)]]
}

interface Acceptance {
  readonly language: Language
  readonly before: ReadonlySet<Language>
  readonly reading: Reading
  readonly graph: NameGraph
}

/** Joins what a ballot says clearly; says whether there was anything. */
function accept(found: Ballot, acceptance: Acceptance): boolean {
  const { language, reading, graph } = acceptance
  let joined = false
  for (const vote of found.votes) {
    if (isSettled(vote.name, acceptance)) continue
    const isClear = graph.has(vote.model, language)
      ? isAnotherName(vote, found, acceptance)
      : reading === 'alone'
        ? isOnlyName(vote, found)
        : isPlaced(vote, found)
    if (isClear && graph.join(vote.model, vote.name)) joined = true
  }
  return joined
}

/** Whether a name is known in a language before, or to the manifest; one that only later languages have, too, is not. */
function isSettled(name: number, { before, graph }: Acceptance): boolean {
  return graph.membersOf(name).some((node) => {
    const { declared, languages } = graph.node(node)
    return declared !== null || !languages.isDisjointFrom(before)
  })
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
