import type { FactDefinition, FactId, FactValue, KnownFacts } from '../model/fact.ts'
import { dateOf, dayNumber } from './day-number.ts'
import type { Opaque, Variable } from './variables.ts'
import type { Trait } from './witness.ts'

/** Customers like `start` but for the facts that opaque parts read: of those every combination of likely values. */
export function* customers(
  start: KnownFacts,
  variables: readonly Variable[],
  facts: ReadonlyMap<FactId, FactDefinition>,
): Iterable<KnownFacts> {
  const opaque = variables.flatMap((variable) => (variable.kind === 'opaque' ? [variable.part] : []))
  const read = [...new Set(opaque.flatMap((part) => part.facts))]
  yield start
  yield* combined(
    read.map((id) => ({ id, values: likelyValues(facts.get(id), variables, opaque) })),
    start,
  )
}

interface Varied {
  readonly id: FactId
  readonly values: readonly FactValue[]
}

function* combined([first, ...others]: readonly Varied[], start: KnownFacts): Iterable<KnownFacts> {
  if (first === undefined) yield start
  else for (const value of first.values) yield* combined(others, { ...start, [first.id]: value })
}

function likelyValues(
  fact: FactDefinition | undefined,
  variables: readonly Variable[],
  opaque: readonly Opaque[],
): readonly FactValue[] {
  if (fact === undefined) return []
  if (fact.type === 'set') return subsets(fact.choices.map(({ id }) => id))
  const cut = variables.flatMap((variable) =>
    variable.kind === 'fact' && variable.fact === fact.id ? variable.regions.map(({ value }) => value) : [],
  )
  const texts = opaque.filter((part) => part.facts.includes(fact.id)).map(({ text }) => text)
  return [...new Set([...cut, ...texts.flatMap((text) => valuesNear(text, fact.type))])]
}

/** What a text names, and what lies beside it. */
export function valuesNear(text: string, type: FactDefinition['type']): readonly FactValue[] {
  const quoted = [...text.matchAll(/'([^']*)'|"([^"]*)"/g)].map((match) => match[1] ?? match[2] ?? '')
  if (type === 'text') return quoted.filter((value) => value !== '')
  if (type === 'date') {
    const days = quoted.flatMap((value) => dayNumber(value) ?? [])
    return days.flatMap((day) => [day - 1, day, day + 1].map(dateOf))
  }
  if (type !== 'number' && type !== 'money') return []
  const numbers = [...text.matchAll(/\d{1,15}/g)].map(([digits]) => Number(digits))
  return [...new Set(numbers.flatMap((value) => [value - 1, value, value + 1]).filter((value) => value >= 0))]
}

/** The empty set, the whole, and those of one, two and three members. */
function subsets(members: readonly string[]): readonly (readonly string[])[] {
  const ones = members.map((member) => [member])
  const larger = (sets: readonly (readonly string[])[]) =>
    sets.flatMap((set) => members.filter((member) => member > (set.at(-1) ?? '')).map((member) => [...set, member]))
  const twos = larger(ones)
  return [[], ...ones, ...twos, members, ...larger(twos)]
}

/** All that is known of a customer, fact by fact. */
export function traitsOf(known: KnownFacts, facts: ReadonlyMap<FactId, FactDefinition>): readonly Trait[] {
  return Object.entries(known).flatMap(([fact, value]): readonly Trait[] => {
    const type = facts.get(fact)?.type
    if (Array.isArray(value)) {
      const members: readonly string[] = value
      return members.length === 0 ? [{ kind: 'empty', fact }] : members.map((member) => ({ kind: 'has', fact, member }))
    }
    const at = typeof value === 'number' ? value : type === 'date' ? dayNumber(String(value)) : null
    return at === null ? [{ kind: 'is', fact, value }] : [{ kind: 'within', fact, interval: { from: at, to: at } }]
  })
}
