import { type Domains, type Formula, opposite } from './formula.ts'

/** How much work is left; a search that has used it up has not decided anything. */
export interface Budget {
  left: number
}

export type Solution = { readonly domains: Domains } | 'never' | 'undecided'

/**
 * Finds values for which all formulas hold: the domains of a solution are such that every choice from them does. `never`
 * is a proof that there are none; `undecided` says that the work it would take is more than `budget` allows.
 */
export function solve(formulas: readonly Formula[], full: Domains, budget: Budget): Solution {
  return search({ domains: full, open: formulas }, full, budget)
}

interface State {
  readonly domains: Domains
  readonly open: readonly Formula[]
}

type AnyOf = Extract<Formula, { kind: 'any' }>

function search(state: State, full: Domains, budget: Budget): Solution {
  const narrowed = narrow(state, budget)
  if (narrowed === null) return budget.left > 0 ? 'never' : 'undecided'
  const { domains, open } = narrowed
  const [smallest] = [...open].sort((a, b) => a.of.length - b.of.length)
  if (smallest === undefined) return { domains }
  const others = open.filter((formula) => formula !== smallest)
  const [first, ...rest] = smallest.of
  if (first === undefined) return 'never'
  const found = search({ domains, open: [...others, first] }, full, budget)
  if (found !== 'never') return found
  return search({ domains, open: [...others, opposite(first, full), { kind: 'any', of: rest }] }, full, budget)
}

/** Draws every conclusion that needs no guess; `null` where they contradict each other or the budget is used up. */
function narrow(state: State, budget: Budget): { domains: Domains; open: readonly AnyOf[] } | null {
  const domains = [...state.domains]
  const queue = [...state.open]
  let waiting: AnyOf[] = []
  for (let formula = queue.pop(); formula !== undefined; formula = queue.pop()) {
    if (budget.left-- <= 0) return null
    if (formula.kind === 'all') queue.push(...formula.of)
    else if (formula.kind === 'leaf') {
      const before = domains[formula.variable] ?? 0n
      const after = before & formula.mask
      if (after === 0n) return null
      domains[formula.variable] = after
      if (after !== before) {
        queue.push(...waiting)
        waiting = []
      }
    } else {
      const possible = formula.of.filter((part) => truth(part, domains, budget) !== false)
      const [only, ...others] = possible
      if (only === undefined) return null
      if (possible.some((part) => truth(part, domains, budget) === true)) continue
      if (others.length === 0) queue.push(only)
      else waiting.push({ kind: 'any', of: possible })
    }
  }
  return { domains, open: waiting }
}

/** Whether a formula holds for all values that are left, for none, or for some (`null`). */
function truth(formula: Formula, domains: Domains, budget: Budget): boolean | null {
  budget.left--
  if (formula.kind === 'leaf') {
    const left = domains[formula.variable] ?? 0n
    if ((left & formula.mask) === 0n) return false
    return (left & ~formula.mask) === 0n ? true : null
  }
  const decides = formula.kind === 'any'
  let result: boolean | null = !decides
  for (const part of formula.of) {
    const verdict = truth(part, domains, budget)
    if (verdict === decides) return decides
    if (verdict === null) result = null
  }
  return result
}
