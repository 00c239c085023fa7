import { processIdOf } from '../../reader/process-id.ts'
import { diagnose } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'

const manifest = page(
  'languages: { en: en, de: de }',
  'facts:',
  '  seats: { type: number, label: { en: Seats, de: Plätze } }',
)
const rows = ['|-|-|', '| >= 500 | Ana |', '| < 500 | Bo |']
const english = page('# Help', '', 'Decision Table: **Who helps**', '', '| Seats | Who |', ...rows)

export const decisionMissing: Rule = {
  code: 'FL1027',
  why: 'Readers of one language are told who decides, those of the other are left to ask.',
  scope: 'playbook',
  ok: [
    {
      pages: {
        'en/a.md': english,
        'de/a.md': page('# Hilfe', '', 'Entscheidungstabelle: **Wer hilft**', '', '| Plätze | Wer |', ...rows),
      },
      manifest,
    },
    { pages: { 'en/a.md': english }, manifest },
  ],
  bad: [{ pages: { 'en/a.md': english, 'de/a.md': page('# Hilfe', '', 'Text.') }, manifest, at: ['en/a.md:3:1'] }],
  *check({ decisions, playbook }) {
    if (decisions.length === 0) return
    const pages = Map.groupBy(playbook.pages, ({ file }) => processIdOf(file))
    for (const { model, translations } of decisions) {
      const { page: first, label } = model.written
      const having = new Set([model, ...translations].map(({ written }) => written.page.language))
      const all = pages.get(processIdOf(first.file)) ?? []
      const missing = [...new Set(all.map(({ language }) => language))].filter((language) => !having.has(language))
      if (missing.length === 0) continue
      yield diagnose('FL1027', label.span, { title: label.text, missing: missing.join(', ') })
    }
  },
}
