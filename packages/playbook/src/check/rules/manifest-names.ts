import { alignSteps } from '../../compile/align-steps.ts'
import { outcomesOn } from '../../compile/build-outcomes.ts'
import { stepIdIn } from '../../compile/page-content.ts'
import { manifestProcess } from '../../manifest/manifest.ts'
import type { ManifestPath } from '../../manifest/manifest-places.ts'
import type { Page } from '../../reader/page.ts'
import type { CheckedPlaybook } from '../checked-playbook.ts'
import { diagnose } from '../diagnose.ts'
import { hintAmong } from '../did-you-mean.ts'
import { page, type Rule } from '../rule.ts'

const head = ['| Id | Name | M/O | Role |', '|-|-|-|-|']
const pages = {
  'a.md': page('# Plan', '## Write', ...head, '| 10 | One | M | FE |', '', '## Read', 'Primary Role: **FE**'),
  'b.md': page('# Other', '## Do', ...head, '| 20 | Two | M | FE |'),
}

export const manifestNames: Rule = {
  code: 'FL0806',
  why: 'An entry that no page answers to does nothing: a condition that is not in force, a gate that is not there.',
  scope: 'playbook',
  needsAllPages: true,
  ok: [{ pages, manifest: page('gates:', "  '10': { process: a }", "  'a:read': { process: a }") }],
  bad: [
    {
      pages,
      manifest: page('gates:', "  '11': { process: a }", "  '20': { process: a }", "  '10': { process: c }"),
      at: ['playbook.yaml:2:9', 'playbook.yaml:3:9', 'playbook.yaml:4:20'],
    },
    { pages, manifest: page('tasks:', "  '11': { condition: 'true' }"), at: ['playbook.yaml:2:9'] },
    {
      pages,
      manifest: page(
        'processes:',
        '  a: { steps: { lost: { title: { en: Lost } }, write: { title: { en: Write } } } }',
        '  c: {}',
      ),
      at: ['playbook.yaml:2:23', 'playbook.yaml:3:6'],
    },
    {
      pages,
      manifest: page('processes:', '  a: { outcomes: { end: { label: { en: Done } } } }'),
      at: ['playbook.yaml:2:25'],
    },
  ],
  *check(subject) {
    const { manifest, spanOf } = subject.playbook.manifest
    const tasks = new Set(subject.rows.map(({ row }) => row.id.value))
    const processes = new Set(subject.processes.map(({ id }) => id))
    const hints = new Map<ReadonlySet<string>, (name: string) => string>()
    const hintOf = (name: string, known: ReadonlySet<string>) => {
      const hint = hints.get(known) ?? hintAmong(known)
      hints.set(known, hint)
      return hint(name)
    }
    const unknown = ({ what, name, path }: Entry, known: ReadonlySet<string>) =>
      known.has(name) ? [] : [diagnose('FL0806', spanOf(path), { what, name, hint: hintOf(name, known) })]
    for (const task of Object.keys(manifest.tasks)) {
      yield* unknown({ what: 'task', name: task, path: ['tasks', task] }, tasks)
    }
    const ofProcess = new Map<string, ReadonlySet<string>>()
    for (const [task, gate] of Object.entries(manifest.gates)) {
      const known =
        ofProcess.get(gate.process) ?? (processes.has(gate.process) ? gateable(subject, gate.process) : tasks)
      ofProcess.set(gate.process, known)
      yield* unknown({ what: 'task', name: task, path: ['gates', task] }, known)
      yield* unknown({ what: 'process', name: gate.process, path: ['gates', task, 'process'] }, processes)
    }
    for (const [process, { steps, outcomes }] of Object.entries(manifest.processes)) {
      yield* unknown({ what: 'process', name: process, path: ['processes', process] }, processes)
      const known = new Set(alignedSteps(subject, process).map(({ id }) => id))
      for (const step of processes.has(process) ? Object.keys(steps) : []) {
        yield* unknown({ what: 'step', name: step, path: ['processes', process, 'steps', step] }, known)
      }
      const ends = new Set(pagesOf(subject, process).flatMap((page) => outcomesOn(page).map(({ id }) => id)))
      for (const outcome of processes.has(process) ? Object.keys(outcomes) : []) {
        yield* unknown({ what: 'outcome', name: outcome, path: ['processes', process, 'outcomes', outcome] }, ends)
      }
    }
  },
}

interface Entry {
  readonly what: string
  readonly name: string
  readonly path: ManifestPath
}

/** The tasks that stand on the pages of a process, also steps that are tasks themselves: a gate is one of them. */
function gateable(subject: CheckedPlaybook, process: string): ReadonlySet<string> {
  const steps = alignedSteps(subject, process)
  const rows = steps.flatMap(({ step }) => step.tables.flatMap((table) => table.rows.map((row) => row.id.value)))
  const own = steps.filter(({ step }) => step.tables.length === 0).map(({ id }) => stepIdIn(process, id))
  return new Set([...rows, ...own])
}

function pagesOf({ processes }: CheckedPlaybook, process: string): readonly Page[] {
  return [...(processes.find(({ id }) => id === process)?.pages.values() ?? [])]
}

function alignedSteps(subject: CheckedPlaybook, process: string) {
  const declared = manifestProcess(subject.playbook.manifest.manifest, process).steps
  return pagesOf(subject, process).flatMap((page) =>
    [...alignSteps(page, declared, new Map())].map(([step, id]) => ({ step, id })),
  )
}
