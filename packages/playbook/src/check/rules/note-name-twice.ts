import { foldName } from '../../compile/align/name-spelling.ts'
import { diagnose, withRelated } from '../diagnose.ts'
import { type NoteName, noteNames } from '../note-names.ts'
import { page, type Rule } from '../rule.ts'

const pages = { 'a.md': page('# A', '## B', '| Id | Name | M/O | Role |', '|-|-|-|-|', '| 10 | x | M | FE |') }

export const noteNameTwice: Rule = {
  code: 'FL1404',
  why: 'Of two entries of one name in a list people take either, and what they meant is never found again.',
  scope: 'page',
  ok: [
    { pages, manifest: page('notes: { call: { name: { en: Call } }, talk: { name: { en: Talk } } }') },
    {
      pages,
      manifest: page(
        'notes:',
        '  call: { name: { en: Call }, fields: { day: { type: date, label: { en: Day } } } }',
        '  talk: { name: { en: Talk }, fields: { day: { type: date, label: { en: Day } } } }',
      ),
    },
  ],
  bad: [
    {
      pages,
      manifest: page('notes:', '  call: { name: { en: Call } }', '  talk: { name: { en: CALL } }'),
      at: ['playbook.yaml:3:3'],
    },
    {
      pages,
      manifest: page(
        'notes:',
        '  call:',
        '    name: { en: Call }',
        '    fields:',
        '      day: { type: date, label: { en: Day } }',
        '      date: { type: date, label: { en: Day } }',
      ),
      at: ['playbook.yaml:6:7'],
    },
  ],
  *check({ playbook }) {
    const { keyOf } = playbook.manifest
    const known = new Map<string, NoteName>()
    for (const one of noteNames(playbook.manifest)) {
      for (const [language, name] of Object.entries(one.name)) {
        const key = JSON.stringify([one.among, one.what, language, foldName(name)])
        const first = known.get(key)
        if (first === undefined) known.set(key, one)
        else {
          const found = diagnose('FL1404', keyOf(one.path), { what: one.what, name, other: first.id })
          yield withRelated(found, [{ message: 'the first of this name', span: keyOf(first.path) }])
          break
        }
      }
    }
  },
}
