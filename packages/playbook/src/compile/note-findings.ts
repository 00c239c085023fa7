import { diagnose } from '../check/diagnose.ts'
import { didYouMean } from '../check/did-you-mean.ts'
import type { RoutingNames } from '../decision/routing/routing-world.ts'
import type { ReadManifest } from '../manifest/read-manifest.ts'
import type { Diagnostic } from '../model/diagnostic.ts'

/** Writers of notes whose role the playbook lacks: nobody could write what they alone may write. */
export function* noteFindings(roles: RoutingNames, { manifest, spanOf }: ReadManifest): Iterable<Diagnostic> {
  const known = roles.all.map(({ id }) => id)
  for (const [type, { writers }] of Object.entries(manifest.notes)) {
    for (const [at, role] of writers.entries()) {
      if (known.includes(role)) continue
      yield diagnose('FL1401', spanOf(['notes', type, 'writers', at]), { role, hint: didYouMean(role, known) })
    }
  }
}
