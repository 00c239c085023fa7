import { foldName } from '../../compile/align/name-spelling.ts'
import { diagnose } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'

const pages = { 'a.md': page('# A', '## B', 'Primary Role: **FE**', '', 'Text.') }

export const idleAlias: Rule = {
  code: 'FL0312',
  why: 'An alias that the entry is found by anyway does nothing; perhaps another was meant.',
  scope: 'page',
  ok: [{ pages, manifest: page('roles:', '  engineer: { name: { en: Engineer }, aliases: [FE, Field Engineer] }') }],
  bad: [
    {
      pages,
      manifest: page('roles:', '  fe: { name: { en: Engineer }, aliases: [engineer, Eng, eng, FE] }'),
      at: ['playbook.yaml:2:43', 'playbook.yaml:2:58', 'playbook.yaml:2:63'],
    },
  ],
  *check({ playbook }) {
    const { manifest, spanOf } = playbook.manifest
    for (const kind of ['roles', 'services', 'motions'] as const) {
      for (const [id, { name, aliases }] of Object.entries(manifest[kind])) {
        const known = new Set([id, ...Object.values(name)].map(foldName))
        for (const [at, alias] of aliases.entries()) {
          if (known.has(foldName(alias))) yield diagnose('FL0312', spanOf([kind, id, 'aliases', at]), { alias, id })
          known.add(foldName(alias))
        }
      }
    }
  },
}
