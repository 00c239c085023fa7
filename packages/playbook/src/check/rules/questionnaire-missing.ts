import { diagnose } from '../diagnose.ts'
import { questionPage } from '../question-page.ts'
import { page, type Rule } from '../rule.ts'
import { startOfPage } from '../start-of-page.ts'

const manifest = page('languages: { en: en, de: de }')
const asked = questionPage(['Id', 'Question'], ['volume', 'How much?'])
const german = (...labels: readonly string[]) =>
  page('# Fragen', ...labels, '', '## Was da ist', '| Kennung | Frage |', '|-|-|', '| volume | Wie viel? |')

export const questionnaireMissing: Rule = {
  code: 'FL1221',
  why: 'A customer who reads the other language is asked in a foreign one.',
  scope: 'playbook',
  needsAllPages: true,
  ok: [{ pages: { 'en/ask.md': asked, 'de/ask.md': german('Art: **Fragebogen**') }, manifest }],
  bad: [
    { pages: { 'en/ask.md': asked }, manifest, at: ['en/ask.md:1:1'] },
    { pages: { 'en/ask.md': asked, 'de/ask.md': german() }, manifest, at: ['en/ask.md:1:1'] },
  ],
  *check({ compiled, playbook }) {
    const expected = Object.keys(playbook.manifest.manifest.languages)
    for (const { model, translations } of compiled.questionnaires) {
      const found = [model, ...translations].map(({ page }) => page.language)
      const missing = expected.filter((language) => !found.includes(language))
      if (missing.length === 0) continue
      const span = model.page.title?.span ?? startOfPage(model.page)
      yield diagnose('FL1221', span, { found: found.join(', '), missing: missing.join(', ') })
    }
  },
}
