import type { FactDefinition } from '../../model/fact.ts'
import type { Named, RoleId } from '../../model/release.ts'
import type { ImplicitInput } from './routing-columns.ts'
import type { RoutingWorld } from './routing-world.ts'

/** What a column asks of the request itself, as a fact would: a service, one of these roles, or any language. */
export function implicitDefinition(
  input: ImplicitInput,
  { services, roles }: Pick<RoutingWorld, 'services' | 'roles'>,
  asked: ReadonlySet<RoleId>,
): FactDefinition {
  const of = { help: null, source: { file: 'playbook.yaml', line: 1, column: 1 } }
  const choices = (named: readonly Named<string>[]) => named.map(({ id, name }) => ({ id, label: name }))
  switch (input) {
    case 'service':
      return { ...of, id: input, label: { en: 'Service' }, type: 'choice', choices: choices(services.all) }
    case 'role': {
      const some = roles.all.filter(({ id }) => asked.has(id))
      return { ...of, id: input, label: { en: 'Role' }, type: 'choice', choices: choices(some) }
    }
    case 'language':
      return { ...of, id: input, label: { en: 'Language' }, type: 'text' }
    default:
      return input satisfies never
  }
}
