import { diagnose } from '../diagnose.ts'
import { noteNames } from '../note-names.ts'
import { page, type Rule } from '../rule.ts'

const text = page('# A', '## B', '| Id | Name | M/O | Role |', '|-|-|-|-|', '| 10 | x | M | FE |')
const pages = { 'en/a.md': text, 'de/a.md': text.replace('| x |', '| y |') }
const languages = 'languages: { en: en, de: de }'

export const noteNameMissing: Rule = {
  code: 'FL1402',
  why: 'Who writes a note in one language is shown a name in another, and takes it for something else.',
  scope: 'playbook',
  ok: [{ pages, manifest: page(languages, 'notes: { call: { name: { en: Call, de: Anruf } } }') }],
  bad: [
    {
      pages,
      manifest: page(
        languages,
        'notes:',
        '  call:',
        '    name: { en: Call }',
        '    fields:',
        '      mood:',
        '        { type: choice, label: { en: Mood, de: Laune }, choices: { a: { en: A, de: A }, b: { en: B } } }',
      ),
      at: ['playbook.yaml:3:3', 'playbook.yaml:7:89'],
    },
  ],
  *check({ playbook, languages }) {
    for (const { what, id, name, path } of noteNames(playbook.manifest)) {
      const missing = languages.filter((language) => !Object.hasOwn(name, language))
      if (missing.length === 0) continue
      const words = { what: `${what} "${id}"`, languages: missing.join(', ') }
      yield diagnose('FL1402', playbook.manifest.keyOf(path), words)
    }
  },
}
