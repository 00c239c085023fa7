import { diagnose, withRelated } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'

const pages = { 'a.md': page('# Plan', '## Write', '| Id | Name | M/O | Role |', '|-|-|-|-|', '| 10 | One | M | FE |') }
const engineer = '  engineer: { name: { en: Engineer }, aliases: [FE] }'

export const sharedName: Rule = {
  code: 'FL0305',
  why: 'A name that means two roles means the first, and whoever holds the second is asked for nothing.',
  scope: 'playbook',
  ok: [{ pages, manifest: page('roles:', engineer, '  fe2: { name: { en: FE 2 } }') }],
  bad: [
    { pages, manifest: page('roles:', engineer, '  architect: { name: { en: fe } }'), at: ['playbook.yaml:3:14'] },
    { pages, manifest: page('phases:', '  one: { en: Start }', '  two: { en: Start }'), at: ['playbook.yaml:3:8'] },
  ],
  *check({ playbook, vocabulary }) {
    const { spanOf } = playbook.manifest
    for (const part of ['phases', 'roles', 'services'] as const) {
      for (const { name, id, of } of vocabulary[part].clashes()) {
        const found = diagnose('FL0305', spanOf([part, id]), { name, id, of })
        yield withRelated(found, [{ message: 'first here', span: spanOf([part, of]) }])
      }
    }
  },
}
