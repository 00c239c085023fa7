import { diagnose } from '../check/diagnose.ts'
import { didYouMean } from '../check/did-you-mean.ts'
import type { RoutingNames } from '../decision/routing/routing-world.ts'
import type { ReadManifest } from '../manifest/read-manifest.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Team } from '../model/team.ts'

/** Teams whose role the playbook lacks: nobody could be assigned by them. */
export function* teamFindings(
  teams: readonly Team[],
  roles: RoutingNames,
  { spanOf }: ReadManifest,
): Iterable<Diagnostic> {
  const known = roles.all.map(({ id }) => id)
  for (const { id, role } of teams) {
    if (known.includes(role)) continue
    yield diagnose('FL1306', spanOf(['teams', id, 'role']), { role, hint: didYouMean(role, known) })
  }
}
