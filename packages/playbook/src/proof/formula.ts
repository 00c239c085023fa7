/**
 * A condition over variables of finitely many values: without negation, which stands in the leaves. A leaf holds where
 * the value of its variable is one of `mask`, a bit for each value.
 */
export type Formula =
  | { readonly kind: 'leaf'; readonly variable: number; readonly mask: bigint }
  | { readonly kind: 'all'; readonly of: readonly Formula[] }
  | { readonly kind: 'any'; readonly of: readonly Formula[] }

/** The values that each variable may still have, a bit for each. */
export type Domains = readonly bigint[]

/** What holds exactly where `formula` does not; `full` are the domains with every value in them. */
export function opposite(formula: Formula, full: Domains): Formula {
  if (formula.kind === 'leaf') {
    return { ...formula, mask: (full[formula.variable] ?? 0n) & ~formula.mask }
  }
  return { kind: formula.kind === 'all' ? 'any' : 'all', of: formula.of.map((part) => opposite(part, full)) }
}
