import { diagnose, withRelated } from '../diagnose.ts'
import { initialsOf } from '../name-spelling.ts'
import { namesUsed, wordOfKind } from '../names-used.ts'
import { page, type Rule } from '../rule.ts'

const head = ['# Plan', '## Write', '| Id | Name | M/O | Role |', '|-|-|-|-|']
const pages = { 'a.md': page(...head, '| 10 | One | M | Delivery Manager |', '| 11 | Two | M | DM |') }

export const mixedAbbreviation: Rule = {
  code: 'FL0308',
  why: 'A reader takes "DM" and "Delivery Manager" on one page for two people.',
  scope: 'page',
  ok: [
    { pages: { 'a.md': page(...head, '| 10 | One | M | Delivery Manager |', '| 11 | Two | M | FE |') } },
    { pages, manifest: page('roles:', '  manager: { name: { en: Delivery Manager }, aliases: [DM] }') },
  ],
  bad: [{ pages, at: ['a.md:6:16'] }],
  *check({ playbook, vocabulary }) {
    for (const page of playbook.pages) {
      const firsts = Map.groupBy(namesUsed([page]), ({ kind, name }) => `${kind} ${name}`)
      for (const [used] of firsts.values()) {
        if (used === undefined || vocabulary[used.kind].isClosed) continue
        for (const initials of initialsOf(used.name)) {
          const [short] = firsts.get(`${used.kind} ${initials}`) ?? []
          if (short === undefined) continue
          const words = { short: short.name, full: used.name, what: wordOfKind[used.kind] }
          yield withRelated(diagnose('FL0308', short.span, words), [{ message: 'in full here', span: used.span }])
        }
      }
    }
  },
}
