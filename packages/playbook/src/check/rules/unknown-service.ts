import { isAllServices } from '../../reader/section-words.ts'
import { diagnose } from '../diagnose.ts'
import { hintAmong } from '../did-you-mean.ts'
import { page, type Rule } from '../rule.ts'

const manifest = page('services:', '  mail: { name: { en: Mail } }')
const head = ['# Plan', '## Write', '| Id | Name | M/O | Role | Services |', '|-|-|-|-|-|']

export const unknownService: Rule = {
  code: 'FL0302',
  why: "A service that the manifest does not know is in nobody's scope: its tasks would never come up.",
  scope: 'page',
  ok: [
    {
      pages: { 'a.md': page(...head, '| 10 | One | M | FE | All Services |', '| 11 | Two | O | FE | mail |') },
      manifest,
    },
  ],
  bad: [
    { pages: { 'a.md': page(...head, '| 10 | One | M | FE | Mial |') }, manifest, at: ['a.md:5:21'] },
    {
      pages: { 'a.md': page('# Plan', '## Write', 'Primary Role: **X**', 'Applies To: **Mail, Files, All Services**') },
      manifest,
      at: ['a.md:4:1'],
    },
  ],
  *check({ playbook, rows, vocabulary: { roles, services } }) {
    if (!services.isClosed) return
    const unknown = (names: readonly string[]) =>
      names.filter((name) => !services.isKnown(name) && !isAllServices(name))
    const hint = hintAmong(services.spellings())
    const found = (name: string) => ({ name, hint: roles.isKnown(name) ? roleHint : hint(name) })
    for (const { row } of rows) {
      for (const name of unknown(row.services.value)) yield diagnose('FL0302', row.services.span, found(name))
    }
    for (const label of playbook.pages.flatMap(({ steps }) => steps.flatMap(({ labels }) => labels))) {
      if (label.kind !== 'applies-to') continue
      for (const name of unknown(label.values)) yield diagnose('FL0302', label.span, found(name))
    }
  },
}

const roleHint = ' It is a role: the columns are id, name, M or O, role, services.'
