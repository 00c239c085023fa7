import { processIdOf } from '../../reader/process-id.ts'
import { diagnose } from '../diagnose.ts'
import { didYouMean } from '../did-you-mean.ts'
import { page, type Rule } from '../rule.ts'

const pages = { 'a.md': page('# A'), 'more/b-en.md': page('# B') }

export const listedPage: Rule = {
  code: 'FL0118',
  why: 'A process that the manifest names and nobody has written is missing from the release without a word.',
  scope: 'playbook',
  needsAllPages: true,
  ok: [{ pages, manifest: page('pages: [a, b]') }, { pages }],
  bad: [{ pages, manifest: page('pages:', '  - a', '  - bb'), at: ['playbook.yaml:3:5'] }],
  *check({ playbook: { pages, manifest, isWhole } }) {
    const ids = new Set(pages.map(({ file }) => processIdOf(file)))
    for (const [at, id] of (isWhole ? (manifest.manifest.pages ?? []) : []).entries()) {
      if (!ids.has(id)) yield diagnose('FL0118', manifest.spanOf(['pages', at]), { id, hint: didYouMean(id, ids) })
    }
  },
}
