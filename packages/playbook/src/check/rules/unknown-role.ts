import { splitList } from '../../reader/read-labels.ts'
import { isAllServices } from '../../reader/section-words.ts'
import { diagnose } from '../diagnose.ts'
import { hintAmong } from '../did-you-mean.ts'
import { page, type Rule } from '../rule.ts'

const manifest = page('roles:', '  engineer: { name: { en: Engineer }, aliases: [FE] }')
const head = ['# Plan', '## Write', '| Id | Name | M/O | Role |', '|-|-|-|-|']

export const unknownRole: Rule = {
  code: 'FL0301',
  why: 'A role that the manifest does not know is work that nobody holds the role for.',
  scope: 'page',
  ok: [
    { pages: { 'a.md': page(...head, '| 10 | One | M | FE |') }, manifest },
    { pages: { 'a.md': page(...head, '| 10 | One | M | Anybody |') } },
  ],
  bad: [
    { pages: { 'a.md': page(...head, '| 10 | One | M | Enginer |') }, manifest, at: ['a.md:5:16'] },
    {
      pages: {
        'a.md': page('# Plan', '## Write', 'Primary Role: **FE, FM**', 'Secondary Roles: **SE**', 'Applies To: **X**'),
      },
      manifest,
      at: ['a.md:3:1', 'a.md:4:1'],
    },
  ],
  *check({ playbook, rows, vocabulary: { roles, services } }) {
    if (!roles.isClosed) return
    const unknown = (names: readonly string[]) => names.filter((name) => !roles.isKnown(name))
    const hint = hintAmong(roles.spellings())
    const found = (name: string) => ({
      name,
      hint: services.isKnown(name) || isAllServices(name) ? serviceHint : hint(name),
    })
    for (const { row } of rows) {
      for (const name of unknown(splitList(row.role.value))) yield diagnose('FL0301', row.role.span, found(name))
    }
    for (const label of playbook.pages.flatMap(({ steps }) => steps.flatMap(({ labels }) => labels))) {
      if (label.kind !== 'primary-role' && label.kind !== 'secondary-role') continue
      for (const name of unknown(label.values)) yield diagnose('FL0301', label.span, found(name))
    }
  },
}

const serviceHint = ' It is a service: the columns are id, name, M or O, role, services.'
