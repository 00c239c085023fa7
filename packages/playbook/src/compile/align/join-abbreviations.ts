import type { NameGraph } from './name-graph.ts'
import { isAbbreviation, likeness } from './name-spelling.ts'

/** How often two names must stand for one thing, and of how many times. */
const leastTimes = 2
const leastShare = 0.8

/**
 * Joins two names of one language that stand for the same tasks on different pages, where one is short for the other
 * or nearly spelt like it, and no table has both. Gives the nodes of the short ones.
 */
export function joinAbbreviations(graph: NameGraph): ReadonlySet<number> {
  const short = new Set<number>()
  const votes = votesWithin(graph)
  for (const [a, others] of votes) {
    const total = [...others.values()].reduce((sum, count) => sum + count, 0)
    for (const [b, count] of others) {
      if (count < leastTimes || count < leastShare * total) continue
      if (!graph.node(a).tables.isDisjointFrom(graph.node(b).tables)) continue
      const [nameOfA, nameOfB] = [usual(graph, a), usual(graph, b)]
      if (isAbbreviation(nameOfA, nameOfB)) {
        if (graph.join(b, a)) short.add(a)
      } else if (likeness(nameOfA, nameOfB) >= 0.8 && digits(nameOfA) === digits(nameOfB)) graph.join(b, a)
    }
  }
  return short
}

/** For each name, the others that stand for the same items on other pages, and for how many. */
function votesWithin(graph: NameGraph): ReadonlyMap<number, ReadonlyMap<number, number>> {
  const namesOf = new Map<string, Set<number>>()
  for (const { language, nodes, cells } of graph.phrases) {
    const [node] = nodes
    if (node === undefined || nodes.length > 1) continue
    for (const { item } of cells) {
      const names = namesOf.get(`${language}\n${item}`)
      if (names === undefined) namesOf.set(`${language}\n${item}`, new Set([node]))
      else names.add(node)
    }
  }
  const votes = new Map<number, Map<number, number>>()
  const vote = (a: number, b: number) => {
    const others = votes.get(a) ?? new Map<number, number>()
    votes.set(a, others.set(b, (others.get(b) ?? 0) + 1))
  }
  for (const names of namesOf.values()) {
    if (names.size !== 2) continue
    const [a, b] = names
    if (a === undefined || b === undefined || graph.groupOf(a) === graph.groupOf(b)) continue
    vote(a, b)
    vote(b, a)
  }
  return votes
}

function usual(graph: NameGraph, node: number): string {
  const [name] = [...graph.node(node).spellings.values()].flatMap((counts) => [...counts.keys()])
  return name ?? ''
}

function digits(name: string): string {
  return name.replace(/\P{N}+/gu, ' ')
}
