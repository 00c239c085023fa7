import { diagnose, withRelated } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'
import { type Replacement, replacements } from './replaced-id.ts'

const head = ['| Id | Name | M/O | Role |', '|-|-|-|-|']
const pages = {
  'a.md': page('# Plan', '## Write', ...head, '| 10 | One | M | FE |', '| 11 | Two | M | FE |'),
}

export const replacedTwice: Rule = {
  code: 'FL0818',
  why: 'What was done on a task that is gone is carried on in one place; with two nobody can say in which.',
  scope: 'playbook',
  ok: [{ pages, manifest: page('tasks:', "  '10': { replaces: ['7'] }", "  '11': { replaces: ['8'] }") }],
  bad: [
    {
      pages,
      manifest: page('tasks:', "  '10': { replaces: ['7'] }", "  '11': { replaces: ['8', '7', '8'] }"),
      at: ['playbook.yaml:3:27', 'playbook.yaml:3:32'],
    },
  ],
  *check(subject) {
    const { spanOf } = subject.playbook.manifest
    const first = new Map<string, Replacement>()
    for (const one of replacements(subject)) {
      const before = first.get(`${one.what} ${one.name}`)
      if (before === undefined) first.set(`${one.what} ${one.name}`, one)
      else {
        const found = diagnose('FL0818', spanOf(one.path), { what: one.what, name: one.name, other: before.by })
        yield withRelated(found, [{ message: 'first here', span: spanOf(before.path) }])
      }
    }
  },
}
