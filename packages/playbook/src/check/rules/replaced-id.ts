import type { ManifestPath } from '../../manifest/manifest-places.ts'
import type { CheckedPlaybook } from '../checked-playbook.ts'
import { diagnose } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'
import { taskRows } from '../task-rows.ts'

const head = ['| Id | Name | M/O | Role |', '|-|-|-|-|']
const pages = {
  'a.md': page('# Plan', '## Write', ...head, '| 10 | One | M | FE |', '| 11 | Two | M | FE |'),
}

export const replacedId: Rule = {
  code: 'FL0817',
  why: 'Work on a task that is replaced counts for the one that took its place; while both stand on the pages it would count twice.',
  scope: 'playbook',
  ok: [{ pages, manifest: page("tasks: { '10': { replaces: ['7', '8'] } }", 'processes: { a: { replaces: [b] } }') }],
  bad: [
    {
      pages,
      manifest: page("tasks: { '10': { replaces: ['7', '11'] } }", 'processes: { a: { replaces: [a] } }'),
      at: ['playbook.yaml:1:34', 'playbook.yaml:2:30'],
    },
  ],
  *check(subject) {
    const tasks = new Set([...taskRows(subject.playbook.pages)].map(({ row }) => row.id.value))
    const processes = new Set(subject.processes.map(({ id }) => id))
    for (const { what, name, path } of replacements(subject)) {
      const known = what === 'task' ? tasks : processes
      if (known.has(name)) yield diagnose('FL0817', subject.playbook.manifest.spanOf(path), { what, name })
    }
  },
}

/** An id that a manifest says is replaced. */
export interface Replacement {
  readonly what: 'task' | 'process'
  readonly name: string
  /** What takes its place. */
  readonly by: string
  readonly path: ManifestPath
}

/** Every id that a manifest says is replaced, in its order. */
export function* replacements({ playbook }: CheckedPlaybook): Iterable<Replacement> {
  const { tasks, processes } = playbook.manifest.manifest
  for (const [by, { replaces }] of Object.entries(tasks)) {
    for (const [index, name] of replaces.entries())
      yield { what: 'task', name, by, path: ['tasks', by, 'replaces', index] }
  }
  for (const [by, { replaces }] of Object.entries(processes)) {
    for (const [index, name] of replaces.entries()) {
      yield { what: 'process', name, by, path: ['processes', by, 'replaces', index] }
    }
  }
}
