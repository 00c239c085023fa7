import { diagnose } from '../diagnose.ts'
import { didYouMean } from '../did-you-mean.ts'
import { page, type Rule } from '../rule.ts'

const manifest = page('phases:', '  assess: { en: Assess }')
const step = ['## Write', 'Primary Role: **Engineer**', '', 'Write it.']

export const unknownPhase: Rule = {
  code: 'FL0303',
  why: 'A phase that the manifest does not know is a place in the portal that does not exist.',
  scope: 'page',
  ok: [{ pages: { 'a.md': page('# Plan', 'Phase: **Assess**', ...step) }, manifest }],
  bad: [{ pages: { 'a.md': page('# Plan', 'Phase: **Asess**', ...step) }, manifest, at: ['a.md:2:1'] }],
  *check({ playbook, vocabulary: { phases } }) {
    if (!phases.isClosed) return
    for (const label of playbook.pages.flatMap(({ labels }) => labels)) {
      if (label.kind !== 'phase') continue
      for (const name of label.values.filter((value) => !phases.isKnown(value))) {
        yield diagnose('FL0303', label.span, { name, hint: didYouMean(name, phases.spellings()) })
      }
    }
  },
}
