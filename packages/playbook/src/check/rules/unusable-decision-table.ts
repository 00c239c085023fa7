import type { WrittenTable } from '../../decision/written-table.ts'
import { diagnose } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'

const manifest = page('facts:', '  seats: { type: number, label: { en: Seats } }')
const top = ['# Help', '', 'Decision Table: **Who helps**', '']
const below = ['|-|-|', '| >= 500 | Ana |', '| < 500 | Bo |']

export const unusableDecisionTable: Rule = {
  code: 'FL1020',
  why: 'Readers see a table that decides; the portal sees none, and asks nobody.',
  scope: 'page',
  ok: [{ pages: { 'a.md': page(...top, '| Seats | Who |', ...below) }, manifest }],
  bad: [
    {
      pages: { 'a.md': page(...top, 'A sentence between.', '', '| Seats | Who |', ...below) },
      manifest,
      at: ['a.md:3:1'],
    },
    { pages: { 'a.md': page(...top, '| Chairs | Who |', ...below) }, manifest, at: ['a.md:3:1'] },
    { pages: { 'a.md': page(...top, '| Seats |', '|-|', '| > 5 |') }, manifest, at: ['a.md:3:1'] },
    { pages: { 'a.md': page(...top, '| Seats | Who |', '|-|-|') }, manifest, at: ['a.md:3:1'] },
  ],
  *check({ decisions, playbook }) {
    const isManifestInForce = playbook.manifest.diagnostics.length === 0
    for (const { written } of decisions.flatMap(({ model, translations }) => [model, ...translations])) {
      // While the manifest cannot be read nobody knows the facts, and the manifest is what has to be mended.
      const namesFacts = !isManifestInForce || written.columns.some(({ fact }) => fact !== null)
      const expected = whatIsMissing(written, namesFacts)
      if (expected !== null) yield diagnose('FL1020', written.label.span, { title: written.label.text, expected })
    }
  },
}

function whatIsMissing({ columns, rows }: WrittenTable, namesFacts: boolean): string | null {
  if (columns.length === 0) return 'a table directly below'
  if (!namesFacts) return 'a column that names a fact'
  if (columns.every(({ fact }) => fact !== null)) return 'a column that answers, beside those that name facts'
  return rows.length === 0 ? 'a row' : null
}
