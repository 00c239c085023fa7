import { diagnose } from '../diagnose.ts'
import { didYouMean } from '../did-you-mean.ts'
import { page, type Rule } from '../rule.ts'

const manifest = page('motions:', '  launch: { name: { en: Launch } }')

export const unknownMotion: Rule = {
  code: 'FL0306',
  why: 'A campaign that the manifest does not know finds none of the steps that are meant for it.',
  scope: 'page',
  ok: [
    { pages: { 'a.md': page('# A', '## B', 'Primary Role: **FE**', 'Motions: **launch**', '', 'Text.') }, manifest },
    { pages: { 'a.md': page('# A', '## B', 'Primary Role: **FE**', 'Motions: **Anything**', '', 'Text.') } },
  ],
  bad: [
    {
      pages: { 'a.md': page('# A', '## B', 'Primary Role: **FE**', 'Motions: **Lunch**', '', 'Text.') },
      manifest,
      at: ['a.md:4:1'],
    },
  ],
  *check({ names, vocabulary: { motions } }) {
    if (!motions.isClosed) return
    for (const { kind, name, span } of names) {
      if (kind !== 'motions' || motions.isKnown(name)) continue
      yield diagnose('FL0306', span, { name, hint: didYouMean(name, motions.spellings()) })
    }
  },
}
