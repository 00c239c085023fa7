import { diagnose } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'

const pages = { 'a.md': page('# A', '## B', '| Id | Name | M/O | Role |', '|-|-|-|-|', '| 10 | x | M | FE |') }
const manifest = (choices: string) =>
  page(
    'notes:',
    '  call:',
    '    name: { en: Call }',
    '    fields:',
    `      mood: { type: choice, label: { en: Mood }, choices: { ${choices} } }`,
  )

export const noteChoiceAlone: Rule = {
  code: 'FL1403',
  why: 'A field in which there is nothing to choose says nothing; where it is required, no note can be written at all.',
  scope: 'page',
  ok: [{ pages, manifest: manifest('good: { en: Good }, bad: { en: Bad }') }],
  bad: [
    { pages, manifest: manifest('good: { en: Good }'), at: ['playbook.yaml:5:7'] },
    { pages, manifest: manifest(''), at: ['playbook.yaml:5:7'] },
  ],
  *check({ playbook }) {
    const { manifest, keyOf } = playbook.manifest
    for (const [type, { fields }] of Object.entries(manifest.notes)) {
      for (const [name, field] of Object.entries(fields)) {
        if (field.type !== 'choice' && field.type !== 'set') continue
        const count = Object.keys(field.choices).length
        if (count > 1) continue
        yield diagnose('FL1403', keyOf(['notes', type, 'fields', name]), {
          name,
          count: count === 0 ? 'nothing' : 'one',
        })
      }
    }
  },
}
