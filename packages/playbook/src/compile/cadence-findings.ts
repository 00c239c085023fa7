import { diagnose } from '../check/diagnose.ts'
import { didYouMean } from '../check/did-you-mean.ts'
import type { RoutingNames } from '../decision/routing/routing-world.ts'
import type { ReadManifest } from '../manifest/read-manifest.ts'
import type { Diagnostic } from '../model/diagnostic.ts'

/** What is wrong with the cadences of a manifest: notes and roles that there are not, and duties that nobody can do. */
export function* cadenceFindings(roles: RoutingNames, { manifest, spanOf }: ReadManifest): Iterable<Diagnostic> {
  const known = roles.all.map(({ id }) => id)
  const types = Object.keys(manifest.notes)
  for (const [id, { notes, role }] of Object.entries(manifest.cadences)) {
    for (const [at, note] of notes.entries()) {
      if (types.includes(note)) continue
      yield diagnose('FL1421', spanOf(['cadences', id, 'notes', at]), { note, hint: didYouMean(note, types) })
    }
    if (role === undefined) continue
    const span = spanOf(['cadences', id, 'role'])
    if (!known.includes(role)) yield diagnose('FL1422', span, { role, hint: didYouMean(role, known) })
    else if (!notes.some((note) => mayWrite(note, role))) yield diagnose('FL1423', span, { role })
  }

  function mayWrite(note: string, role: string): boolean {
    const type = Object.hasOwn(manifest.notes, note) ? manifest.notes[note] : undefined
    return type === undefined || type.writers.length === 0 || type.writers.includes(role)
  }
}
