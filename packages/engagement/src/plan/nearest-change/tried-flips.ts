import { type FactQuestion, factFlip } from './fact-question.ts'
import type { Decided, FactChange, Flip } from './flip.ts'
import { type Line, type LineFact, lineOf } from './line.ts'

/**
 * Numbers, amounts and days for a part without words, which can be anything: `seats % 2 == 0`, `seats > 10 * sites`. What
 * it names is tried, and steps that double; from what decides, halves lead back to where it begins to. The nearest of
 * all is found where the part asks for more or for less, and otherwise perhaps a farther one [E75].
 */
export function triedFlips(question: FactQuestion<LineFact>): readonly Flip<FactChange>[] {
  const line = lineOf[question.fact.type]
  const present = question.from === null ? null : line.numberOf(question.from)
  const found = present === null ? firstPair(question, line) : nearestOf(question, line, present)
  return question.targets.flatMap((to) => {
    const number = found.get(to)
    if (number === undefined) return []
    const distance = present === null ? 0 : line.distance(present, number)
    return [factFlip(question, to, { value: line.valueOf(number), matches: { kind: 'value' }, distance })]
  })
}

type Numbers = ReadonlyMap<Decided, number>

function nearestOf(question: FactQuestion, line: Line, present: number): Numbers {
  const found = new Map<Decided, number>()
  const byDistance = candidates(question, line, present).sort((a, b) => Math.abs(a - present) - Math.abs(b - present))
  for (const number of byDistance) {
    if (found.size === question.targets.length) break
    const verdict = question.ask(line.valueOf(number))
    const to = question.targets.find((target) => target === verdict)
    if (to !== undefined && !found.has(to)) found.set(to, number)
  }
  return new Map(
    [...found].map(([to, far]) => [to, firstOf(to, { near: present, far }, (n) => question.ask(line.valueOf(n)))]),
  )
}

/** Where nothing is known, two numbers beside each other that are decided differently say most. */
function firstPair(question: FactQuestion, line: Line): Numbers {
  const ask = (number: number) => question.ask(line.valueOf(number))
  const found = new Map<Decided, number>()
  for (const number of candidates(question, line, null).sort((a, b) => a - b)) {
    const verdict = ask(number)
    const to = question.targets.find((target) => target === verdict)
    if (to === undefined || found.has(to)) continue
    const [near] = found.values()
    found.set(to, near === undefined ? number : firstOf(to, { near, far: number }, ask))
  }
  const [first, second] = found
  if (first === undefined || second === undefined) return found
  return found.set(first[0], firstOf(first[0], { near: second[1], far: first[1] }, ask))
}

/** A number beside one of another verdict, on the way from `near`, which has not the verdict `to`, to `far`, which has. */
function firstOf(to: Decided, { near, far }: { near: number; far: number }, ask: (number: number) => string): number {
  let [without, having] = [near, far]
  while (Math.abs(having - without) > 1) {
    const middle = without + Math.trunc((having - without) / 2)
    if (ask(middle) === to) having = middle
    else without = middle
  }
  return having
}

/** What is named, what other facts are and what lies beside it, the ends of regions, and steps that double in both directions. */
function candidates(question: FactQuestion, line: Line, present: number | null): number[] {
  const { regions, near } = question.regions
  const named = near.flatMap((value) => line.numberOf(value) ?? [])
  const ends = regions.flatMap(({ interval }) => (interval === null ? [] : [interval.from, interval.to ?? line.most]))
  const others = question.beside.flatMap((value) => line.numberOf(value) ?? [])
  const from = present ?? named[0] ?? others[0] ?? line.least
  const steps = Array.from({ length: Math.ceil(Math.log2(line.most - line.least)) }, (_, power) => 2 ** power)
  const tried = [
    ...named,
    ...ends,
    ...others.flatMap((number) => [number - 1, number, number + 1]),
    ...steps.flatMap((step) => [from - step, from + step]),
  ]
  return [...new Set(tried)].filter((number) => number !== present && number >= line.least && number <= line.most)
}
