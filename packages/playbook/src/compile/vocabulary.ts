import type { ReadManifest } from '../manifest/read-manifest.ts'
import type { Language, Localized } from '../model/localized.ts'
import type { ServiceSet } from '../model/release.ts'
import { sourceOf } from '../model/source-of.ts'
import { isAllServices } from '../reader/section-words.ts'
import { alignNames } from './align/align-names.ts'
import { type NameKind, nameCells } from './align/name-cells.ts'
import { type NameEntry, type NamePlace, Names } from './names.ts'
import type { ProcessPages } from './playbook.ts'

/** The names of a playbook: what the manifest declares, and what the pages bring in where it declares nothing. */
export interface Vocabulary {
  readonly phases: Names
  readonly roles: Names
  readonly services: Names
  readonly motions: Names
}

interface NamingPages {
  readonly processes: readonly ProcessPages[]
  readonly languages: readonly Language[]
  readonly manifest: ReadManifest
}

export function vocabularyOf({ processes, languages, manifest: { manifest, keyOf } }: NamingPages): Vocabulary {
  const cells = nameCells({ processes, languages, manifest })
  type Declared = { readonly name: Localized<string>; readonly aliases: readonly string[] }
  const names = (key: NameKind, of: Readonly<Record<string, Declared>>): Names => {
    const declared = Object.entries(of).map(
      ([id, { name, aliases }]): NameEntry => ({ id, name, aliases, source: sourceOf(keyOf([key, id])) }),
    )
    return new Names(declared, alignNames(cells[key], { languages, declared }))
  }
  const phases = Object.entries(manifest.phases).map(([id, name]) => [id, { name, aliases: [] }])
  return {
    phases: names('phases', Object.fromEntries(phases)),
    roles: names('roles', manifest.roles),
    services: names('services', manifest.services),
    motions: names('motions', manifest.motions),
  }
}

/** The services that names mean: `all` where one of them says so or none is named. */
export function serviceSet(names: readonly string[], place: NamePlace, services: Names): ServiceSet {
  if (names.length === 0 || names.some(isAllServices)) return 'all'
  return [...new Set(names.map((name) => services.idOf(name, place)))]
}
