import type { Requirement } from '../condition/requirement.ts'

/** The facts and answers without which a requirement is never certain, such as both of `a && b` and none of `a || b`. */
export function neededAnswers(requirement: Requirement): ReadonlySet<string> {
  switch (requirement.kind) {
    case 'all':
      return new Set(requirement.of.flatMap((part) => [...neededAnswers(part)]))
    case 'any': {
      const [first, ...others] = requirement.of.map(neededAnswers)
      return new Set([...(first ?? [])].filter((id) => others.every((other) => other.has(id))))
    }
    case 'not':
      return 'fact' in requirement.of ? neededAnswers(requirement.of) : new Set()
    case 'compare':
    case 'includes':
    case 'some':
      return new Set([requirement.fact])
    case 'opaque':
      return new Set(requirement.facts)
    default:
      return requirement satisfies never
  }
}
