import { foldName } from '../../compile/align/name-spelling.ts'
import { listedValues } from '../listed-values.ts'
import { anyOf, asksNothing, type CellReading, quoted } from '../read-cell.ts'
import { languageTag } from './language-names.ts'
import type { ImplicitInput } from './routing-columns.ts'
import type { RoutingWorld } from './routing-world.ts'

type Names = Pick<RoutingWorld, 'services' | 'roles'>

const others =
  /^(?:(?:all |any )?others?|anything else|the rest|andere|alle anderen|sonstige|übrige|その他|それ以外|outros?|outras?|demais|其他|其它|其余|otros?|otras?|los demás|las demás)$/

/** What a cell of a column names: services, roles or languages, each once; `null` where something in it is none. */
export function namedIn(written: string, input: ImplicitInput, names: Names): readonly string[] | null {
  if (asksNothing(foldName(written)) || others.test(foldName(written))) return []
  for (const parts of listedValues(written)) {
    const found = parts.map((part) => valueNamed(part, input, names))
    if (found.every((value) => value !== null)) return [...new Set(found)]
  }
  return null
}

/**
 * Reads what a cell asks of the request itself. "Other" is whatever no other cell of the column names in rows that are
 * alike up to it: `named` is all that they name [P201].
 */
export function readRoutingCell(
  written: string,
  { input, names, named }: { readonly input: ImplicitInput; readonly names: Names; readonly named: readonly string[] },
): CellReading {
  if (others.test(foldName(written))) {
    const none = named.map((value) => `${input} != ${quoted(value)}`)
    return none.length === 0 ? { kind: 'any' } : { kind: 'condition', text: none.join(' && ') }
  }
  const values = namedIn(written, input, names)
  if (values === null)
    return { kind: 'unreadable', expected: `${expected[input]}, or "other" for all that no row names` }
  return anyOf(values.map((value) => `${input} == ${quoted(value)}`))
}

const expected: Readonly<Record<ImplicitInput, string>> = {
  service: 'services of the playbook',
  role: 'roles of the playbook',
  language: 'languages such as English or pt-BR',
}

function valueNamed(name: string, input: ImplicitInput, { services, roles }: Names): string | null {
  if (input === 'language') return languageTag(name)
  return input === 'service' ? services.idOf(name) : roles.idOf(name)
}
