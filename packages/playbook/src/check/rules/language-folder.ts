import { languagePrefix } from '../../compile/pages/language-folders.ts'
import { diagnose } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'

const pages = { 'en/a.md': page('# A') }

export const languageFolder: Rule = {
  code: 'FL0122',
  why: 'Nothing is read outside of the folder of the playbook: a language that lies there has no page.',
  scope: 'page',
  ok: [
    { pages, manifest: page('languages: { en: ./en/ }') },
    { pages, manifest: page('languages: { en: . }') },
  ],
  bad: [
    {
      pages,
      manifest: page('languages:', '  en: en', '  de: ../de', '  es: /es', '  pt: a/../../pt'),
      at: ['playbook.yaml:3:7', 'playbook.yaml:4:7', 'playbook.yaml:5:7'],
    },
  ],
  *check({ playbook: { manifest } }) {
    for (const [language, folder] of Object.entries(manifest.manifest.languages)) {
      if (languagePrefix(folder) !== null) continue
      yield diagnose('FL0122', manifest.spanOf(['languages', language]), { folder, language })
    }
  },
}
