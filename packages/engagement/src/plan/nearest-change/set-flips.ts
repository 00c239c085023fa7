import type { SetFact } from '@fairlead/playbook'
import { type FactQuestion, factFlip } from './fact-question.ts'
import type { Decided, FactChange, Flip, Matches } from './flip.ts'

/** The nearest set for each verdict: one member more or one fewer, or none at all. */
export function setFlips(question: FactQuestion<SetFact>): readonly Flip<FactChange>[] {
  return Array.isArray(question.from) ? changedSet(question, question.from) : unknownSet(question)
}

function changedSet(question: FactQuestion<SetFact>, from: readonly string[]): readonly Flip<FactChange>[] {
  const choices = question.fact.choices.map(({ id }) => id)
  const changes = choices.map((member) => {
    const value = choices.filter((id) => (id === member) !== from.includes(id))
    return { member, value, isMore: !from.includes(member), verdict: question.ask(value) }
  })
  const none = from.length > 1 ? question.ask([]) : null
  return question.targets.flatMap((to) => {
    const having = changes.filter(({ verdict }) => verdict === to)
    const [first] = having
    if (first !== undefined) {
      const members = having.filter(({ isMore }) => isMore === first.isMore).map(({ member }) => member)
      const matches = { kind: first.isMore ? 'with' : 'without', members } as const
      return [factFlip(question, to, { value: first.value, matches, distance: 1 })]
    }
    if (none !== to) return []
    return [factFlip(question, to, { value: [], matches: { kind: 'value' }, distance: from.length })]
  })
}

/** The smallest set for each verdict. Members that no condition names are alike, so one stands for all of them. */
function unknownSet(question: FactQuestion<SetFact>): readonly Flip<FactChange>[] {
  const choices = question.fact.choices.map(({ id }) => id)
  const { isOpaque, members: named } = question.regions
  const others = isOpaque ? [] : choices.filter((id) => !named.includes(id))
  const found = new Map<Decided, readonly Members[]>()
  for (const sets of bySize(choices.filter((id) => !others.includes(id) || id === others[0]))) {
    const asked = Map.groupBy(sets, (set) => question.ask(set))
    for (const to of question.targets) {
      const having = asked.get(to)
      if (having !== undefined && !found.has(to)) found.set(to, having)
    }
    if (found.size === question.targets.length) break
  }
  return question.targets.flatMap((to) => {
    const sets = found.get(to) ?? []
    const [value] = sets
    if (value === undefined) return []
    const alike = sets.flat().flatMap((id) => (id === others[0] ? others : [id]))
    const members = choices.filter((id) => alike.includes(id))
    const matches: Matches = value.length === 1 ? { kind: 'with', members } : { kind: 'value' }
    return [factFlip(question, to, { value, matches, distance: 0 })]
  })
}

type Members = readonly string[]

/** How many sets are tried before what is left is only the set of all. */
const allowedTries = 256

/** The sets of no member, of one, of two …, as far as they are few enough, and that of all. */
function* bySize(members: Members): Iterable<readonly Members[]> {
  let [sets, tried]: [readonly Members[], number] = [[[]], 0]
  while (sets.length > 0 && tried + sets.length <= allowedTries) {
    yield sets
    tried += sets.length
    sets = sets.flatMap((set) => members.slice(members.indexOf(set.at(-1) ?? '') + 1).map((member) => [...set, member]))
  }
  if (sets.length > 0) yield [members]
}
