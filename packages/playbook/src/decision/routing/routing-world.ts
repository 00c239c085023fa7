import { foldName } from '../../compile/align/name-spelling.ts'
import type { Names } from '../../compile/names.ts'
import type { Named } from '../../model/release.ts'
import type { Team } from '../../model/team.ts'

/** What routing tables are read with: the teams of the manifest, and what a request can ask for. */
export interface RoutingWorld {
  readonly teams: readonly Team[]
  readonly services: RoutingNames
  readonly roles: RoutingNames
}

/** A vocabulary as the cells of a routing table name it. */
export interface RoutingNames {
  readonly all: readonly Named<string>[]
  /** The id of what is called so in any language, or by an alias; `null` where nothing is. */
  idOf(name: string): string | null
}

/** A vocabulary of the playbook; it takes in nothing by being asked. */
export function routingNames(names: Names): RoutingNames {
  const all = names.all()
  return { all, idOf: (name) => idNamed(name, all) ?? names.declaredId(name) }
}

/** The id of the entry that has this name in any language. */
export function idNamed(name: string, entries: readonly Named<string>[]): string | null {
  const folded = foldName(name)
  const found = entries.find((entry) =>
    [entry.id, ...Object.values(entry.name)].some((one) => foldName(one) === folded),
  )
  return found?.id ?? null
}
