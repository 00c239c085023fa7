import { diagnose } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'

const manifest = page('facts:', '  seats: { type: number, label: { en: Seats } }')
const step = ['## Write', 'Primary Role: **FE**', 'Condition: **seats > 1**', '', 'Write it.']

export const strayCondition: Rule = {
  code: 'FL0807',
  why: 'A condition that no step has is read by people and asked of nobody.',
  scope: 'playbook',
  ok: [{ pages: { 'a.md': page('# Plan', ...step) }, manifest }],
  bad: [
    {
      pages: { 'a.md': page('# Plan', 'Phase: **A**', 'Condition: **seats > 1**', ...step) },
      manifest,
      at: ['a.md:3:1'],
    },
    { pages: { 'a.md': page('# Plan', ...step, '', 'Condition: **seats < 9**') }, manifest, at: ['a.md:8:1'] },
  ],
  *check({ playbook }) {
    for (const { labels, steps } of playbook.pages) {
      const stray = [labels, ...steps.map((step) => conditionsOf(step.labels).slice(1))].flatMap(conditionsOf)
      for (const { span, text } of stray) yield diagnose('FL0807', span, { text })
    }
  },
}

function conditionsOf<Label extends { readonly kind: string; readonly values: readonly string[] }>(
  labels: readonly Label[],
): readonly Label[] {
  return labels.filter(({ kind, values }) => kind === 'condition' && values.length > 0)
}
