import type { ReadManifest } from '../manifest/read-manifest.ts'
import { sourceOf } from '../model/source-of.ts'
import type { Team } from '../model/team.ts'

/** The teams of a manifest, in its order. */
export function buildTeams({ manifest, keyOf }: ReadManifest): readonly Team[] {
  return Object.entries(manifest.teams).map(([id, { name, role, timeZone, clock }]) => ({
    id,
    name,
    role,
    timeZone,
    clock,
    source: sourceOf(keyOf(['teams', id])),
  }))
}
