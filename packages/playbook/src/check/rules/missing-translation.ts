import { modelPage } from '../../compile/playbook.ts'
import { diagnose } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'
import { startOfPage } from '../start-of-page.ts'

const manifest = page('languages: { en: en, zh-CN: zh }')
const step = ['# Plan', '## Write', 'Primary Role: **FE**', '', 'Write it.']

export const missingTranslation: Rule = {
  code: 'FL0701',
  why: 'A process that a language lacks is shown to its readers in a foreign one.',
  scope: 'playbook',
  needsAllPages: true,
  ok: [{ pages: { 'en/a.md': page(...step), 'zh/a.md': page(...step) }, manifest }],
  bad: [{ pages: { 'en/a.md': page(...step) }, manifest, at: ['en/a.md:1:1'] }],
  *check({ processes, languages, playbook }) {
    const expected = Object.keys(playbook.manifest.manifest.languages)
    for (const process of processes) {
      const model = modelPage(process, languages)
      if (model === undefined) continue
      const missing = expected.filter((language) => !process.pages.has(language))
      if (missing.length === 0) continue
      const span = model.title?.span ?? startOfPage(model)
      yield diagnose('FL0701', span, { found: [...process.pages.keys()].join(', '), missing: missing.join(', ') })
    }
  },
}
