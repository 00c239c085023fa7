import { diagnose, withRelated } from '../check/diagnose.ts'
import { didYouMean } from '../check/did-you-mean.ts'
import type { ReadManifest } from '../manifest/read-manifest.ts'
import type { Diagnostic } from '../model/diagnostic.ts'

/** What is wrong with a manifest in itself: names that mean two things, or nothing. */
export function* manifestFindings(read: ReadManifest, usedConstants: ReadonlySet<string>): Iterable<Diagnostic> {
  const { manifest, spanOf, keyOf } = read
  for (const name of Object.keys(manifest.constants)) {
    const span = keyOf(['constants', name])
    if (Object.hasOwn(manifest.facts, name)) {
      const fact = { message: 'the fact of this name', span: keyOf(['facts', name]) }
      yield withRelated(diagnose('FL0812', span, { name }), [fact])
    } else if (!usedConstants.has(name)) yield diagnose('FL0811', span, { name })
  }
  const groups = Object.keys(manifest.serviceGroups)
  for (const [service, { group }] of Object.entries(manifest.services)) {
    if (group === undefined || groups.includes(group)) continue
    yield diagnose('FL0816', spanOf(['services', service, 'group']), { name: group, hint: didYouMean(group, groups) })
  }
}
