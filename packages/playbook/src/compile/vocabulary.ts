import type { Manifest } from '../manifest/manifest.ts'
import type { ServiceSet } from '../model/release.ts'
import { isAllServices } from '../reader/section-words.ts'
import { Names } from './names.ts'

/** The names of a playbook: what the manifest declares, and what the pages bring in where it declares nothing. */
export interface Vocabulary {
  readonly phases: Names
  readonly roles: Names
  readonly services: Names
}

export function vocabularyOf(manifest: Manifest): Vocabulary {
  return {
    phases: new Names(Object.entries(manifest.phases).map(([id, name]) => ({ id, name, aliases: [] }))),
    roles: new Names(Object.entries(manifest.roles).map(([id, role]) => ({ id, ...role }))),
    services: new Names(Object.entries(manifest.services).map(([id, service]) => ({ id, ...service }))),
  }
}

/** The services that names mean: `all` where one of them says so or none is named. */
export function serviceSet(names: readonly string[], language: string, services: Names): ServiceSet {
  if (names.length === 0 || names.some(isAllServices)) return 'all'
  return [...new Set(names.map((name) => services.idOf(name, language)))]
}
