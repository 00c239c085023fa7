import { diagnose } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'

const manifest = page('facts:', '  seats: { type: number, label: { en: Seats } }')
const step = ['## Write', 'Primary Role: **FE**', 'Condition: **seats > 1**', '', 'Write it.']

const asked = page(
  '# Ask',
  'Kind: **Questionnaire**',
  '## Mail',
  'Condition: **seats > 1**',
  '',
  '| Id | Question |',
  '|-|-|',
  '| when | When? |',
)

export const strayCondition: Rule = {
  code: 'FL0807',
  why: 'A condition that no step has is read by people and asked of nobody.',
  scope: 'playbook',
  ok: [
    { pages: { 'a.md': page('# Plan', ...step) }, manifest },
    { pages: { 'a.md': page('# Plan', ...step), 'b.md': asked }, manifest },
  ],
  bad: [
    {
      pages: { 'a.md': page('# Plan', 'Phase: **A**', 'Condition: **seats > 1**', ...step) },
      manifest,
      at: ['a.md:3:1'],
    },
    { pages: { 'a.md': page('# Plan', ...step, '', 'Condition: **seats < 9**') }, manifest, at: ['a.md:8:1'] },
  ],
  *check({ playbook, compiled }) {
    const sections = compiled.questionnaires.flatMap(({ model, translations }) =>
      [model, ...translations].flatMap((written) => written.sections),
    )
    const ofSections = new Set(sections.flatMap((section) => conditionsOf(section.labels)[0] ?? []))
    for (const { labels, steps } of playbook.pages) {
      const page = labels.filter((label) => !ofSections.has(label))
      const stray = [page, ...steps.map((step) => conditionsOf(step.labels).slice(1))].flatMap(conditionsOf)
      for (const { span, text } of stray) yield diagnose('FL0807', span, { text })
    }
  },
}

function conditionsOf<Label extends { readonly kind: string; readonly values: readonly string[] }>(
  labels: readonly Label[],
): readonly Label[] {
  return labels.filter(({ kind, values }) => kind === 'condition' && values.length > 0)
}
