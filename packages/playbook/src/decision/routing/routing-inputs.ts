import type { Requirement } from '../../condition/requirement.ts'
import type { DecisionTable } from '../../model/decision-table.ts'
import type { FactDefinition, KnownFacts } from '../../model/fact.ts'
import type { Release } from '../../model/release.ts'
import { implicitDefinition } from './implicit-definition.ts'
import { languageTag, nearestLanguage } from './language-names.ts'
import { implicitInputs } from './routing-columns.ts'

/** What a request for a person says of itself, by the names under which a routing table asks for it. */
export interface RoutedWish {
  readonly service: string | null
  readonly role: string
  /** A BCP 47 tag, or a name of a language. */
  readonly language: string | null
}

/**
 * The definitions over which the conditions of a routing table are asked: the facts of the playbook, and of the request
 * itself what no fact has the name of: where both have it the fact is meant [P201].
 */
export function routingInputs({ facts, services, roles }: Pick<Release, 'facts' | 'services' | 'roles'>) {
  const known = new Set(facts.map(({ id }) => id))
  const names = { services: { all: services, idOf: () => null }, roles: { all: roles, idOf: () => null } }
  const all = new Set(roles.map(({ id }) => id))
  const implicit = implicitInputs.filter((input) => !known.has(input))
  return [...facts, ...implicit.map((input): FactDefinition => implicitDefinition(input, names, all))]
}

interface Routing {
  readonly release: Pick<Release, 'facts'>
  readonly table: DecisionTable
}

/** What is known where a request is routed: the facts of the customer, and of the request what it says. */
export function routingFacts({ release, table }: Routing, wish: RoutedWish, facts: KnownFacts): KnownFacts {
  const asked = new Set(release.facts.map(({ id }) => id))
  const said = { ...wish, language: languageIn(table, wish.language) }
  const own = implicitInputs.flatMap((input) => {
    const value = said[input]
    return value === null || asked.has(input) ? [] : [[input, value] as const]
  })
  return { ...facts, ...Object.fromEntries(own) }
}

/** A language as the table speaks of it: who asks for `zh-TW` is meant by a row for `zh`. */
function languageIn({ rows }: DecisionTable, language: string | null): string | null {
  if (language === null) return null
  const named = rows.flatMap(({ condition }) => (condition === null ? [] : languagesNamed(condition.requirement)))
  return nearestLanguage(languageTag(language) ?? language, new Set(named))
}

function languagesNamed(requirement: Requirement): readonly string[] {
  switch (requirement.kind) {
    case 'all':
    case 'any':
      return requirement.of.flatMap(languagesNamed)
    case 'not':
      return languagesNamed(requirement.of)
    case 'compare':
      return requirement.fact === 'language' ? [String(requirement.value)] : []
    case 'includes':
    case 'some':
    case 'opaque':
      return []
    default:
      return requirement satisfies never
  }
}
