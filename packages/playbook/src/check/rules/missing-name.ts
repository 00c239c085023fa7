import { diagnose } from '../diagnose.ts'
import { wordOfKind } from '../names-used.ts'
import { page, type Rule } from '../rule.ts'

const text = page('# A', 'Phase: **Start**', '## B', 'Primary Role: **FE**', '', 'Text.')
const pages = { 'en/a.md': text, 'zh/a.md': page('# 甲', '阶段: **开始**', '## 乙', '主要角色: **FE**', '', '文字。') }
const languages = 'languages: { en: en, zh-CN: zh }'

export const missingName: Rule = {
  code: 'FL0313',
  why: 'Readers of the language see the name in a foreign one, in the midst of their own.',
  scope: 'playbook',
  needsAllPages: true,
  ok: [
    { pages, manifest: page(languages, 'phases:', '  start: { en: Start, zh-CN: 开始 }') },
    { pages: { 'en/a.md': text }, manifest: page('languages: { en: en }', 'phases:', '  start: { en: Start }') },
  ],
  bad: [
    {
      pages,
      manifest: page(languages, 'facts:', '  seats: { type: number, label: { en: Seats } }'),
      at: ['playbook.yaml:3:33'],
    },
    {
      pages: { 'en/a.md': text, 'zh/b.md': page('# 乙') },
      manifest: page(languages, 'roles:', '  fe: { name: { en: FE } }'),
      at: ['playbook.yaml:3:15'],
    },
    {
      pages,
      manifest: page(
        languages,
        'roles: { fe: { name: { en: FE, zh-CN: FE } } }',
        'teams: { help: { name: { en: Help }, role: fe, timeZone: UTC } }',
      ),
      at: ['playbook.yaml:3:24'],
    },
  ],
  *check({ playbook, vocabulary }) {
    const { manifest, spanOf } = playbook.manifest
    const languages = Object.keys(manifest.languages)
    const missing = (name: Readonly<Record<string, string>>) =>
      languages.filter((language) => !Object.hasOwn(name, language))
    for (const kind of ['phases', 'roles', 'services', 'motions'] as const) {
      // A name that the pages themselves tell need not be said.
      for (const { id, name } of vocabulary[kind].all()) {
        const path = kind === 'phases' ? [kind, id] : [kind, id, 'name']
        const lacking = Object.hasOwn(manifest[kind], id) ? missing(name) : []
        const words = { what: wordOfKind[kind], id, languages: lacking.join(', ') }
        if (lacking.length > 0) yield diagnose('FL0313', spanOf(path), words)
      }
    }
    for (const [id, { label }] of Object.entries(manifest.facts)) {
      const lacking = missing(label)
      const words = { what: 'fact', id, languages: lacking.join(', ') }
      if (lacking.length > 0) yield diagnose('FL0313', spanOf(['facts', id, 'label']), words)
    }
    for (const [id, { name }] of Object.entries(manifest.teams)) {
      const lacking = missing(name)
      const words = { what: 'team', id, languages: lacking.join(', ') }
      if (lacking.length > 0) yield diagnose('FL0313', spanOf(['teams', id, 'name']), words)
    }
  },
}
