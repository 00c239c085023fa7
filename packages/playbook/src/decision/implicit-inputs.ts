import type { FactDefinition, FactId, KnownFacts } from '../model/fact.ts'
import type { Release } from '../model/release.ts'

/** What a request for a person says of itself, by the names under which a routing table asks for it. */
export interface RoutedWish {
  readonly service: string | null
  readonly role: string
  readonly language: string | null
}

/** The inputs that a routing table has beside the facts. */
export const implicitInputs = ['service', 'role', 'language'] as const

type Asked = Pick<Release, 'facts' | 'services' | 'roles'>

/**
 * The definitions over which the conditions of a routing table are asked: the facts of the playbook, and of the request
 * itself what no fact has the name of: where both have it the fact is meant [P201].
 */
export function routingInputs({ facts, services, roles }: Asked): readonly FactDefinition[] {
  const source = { file: '', line: 1, column: 1 }
  const choices = (named: Asked['roles'] | Asked['services']) => named.map(({ id, name }) => ({ id, label: name }))
  const of = { label: {}, help: null, source }
  const implicit: readonly FactDefinition[] = [
    { ...of, id: 'service', type: 'choice', choices: choices(services) },
    { ...of, id: 'role', type: 'choice', choices: choices(roles) },
    { ...of, id: 'language', type: 'text' },
  ]
  const known = new Set(facts.map(({ id }) => id))
  return [...facts, ...implicit.filter(({ id }) => !known.has(id))]
}

/** What is known where a request is routed: the facts of the customer, and of the request what it says. */
export function routingFacts({ facts }: Pick<Release, 'facts'>, wish: RoutedWish, known: KnownFacts): KnownFacts {
  const asked = new Set<FactId>(facts.map(({ id }) => id))
  const said = implicitInputs.flatMap((id) => {
    const value = wish[id]
    return value === null || asked.has(id) ? [] : [[id, value] as const]
  })
  return { ...known, ...Object.fromEntries(said) }
}
