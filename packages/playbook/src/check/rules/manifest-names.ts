import { alignSteps } from '../../compile/align-steps.ts'
import type { ManifestPath } from '../../manifest/read-manifest.ts'
import { diagnose } from '../diagnose.ts'
import { didYouMean } from '../did-you-mean.ts'
import { type CheckedPlaybook, page, type Rule } from '../rule.ts'
import { taskRows } from '../task-rows.ts'

const pages = { 'a.md': page('# Plan', '## Write', '| Id | Name | M/O | Role |', '|-|-|-|-|', '| 10 | One | M | FE |') }

/** An entry that no page answers to does nothing: a condition that is not in force, a gate that is not there. */
export const manifestNames: Rule = {
  code: 'FL0806',
  ok: [{ pages, manifest: page('gates:', "  '10': { process: a }") }],
  bad: [{ pages, manifest: page('gates:', "  '11': { process: a }"), at: ['playbook.yaml:2:9'] }],
  *check(subject) {
    const { manifest, spanOf } = subject.playbook.manifest
    const tasks = new Set([...taskRows(subject.playbook.pages)].map(({ row }) => row.id.value))
    const processes = new Set(subject.processes.map(({ id }) => id))
    const unknown = ({ what, name, path }: Entry, known: ReadonlySet<string>) =>
      known.has(name) ? [] : [diagnose('FL0806', spanOf(path), { what, name, hint: didYouMean(name, known) })]
    for (const task of Object.keys(manifest.tasks)) {
      yield* unknown({ what: 'task', name: task, path: ['tasks', task] }, tasks)
    }
    for (const [task, gate] of Object.entries(manifest.gates)) {
      yield* unknown({ what: 'task', name: task, path: ['gates', task] }, tasks)
      yield* unknown({ what: 'process', name: gate.process, path: ['gates', task, 'process'] }, processes)
    }
    for (const [process, { steps }] of Object.entries(manifest.processes)) {
      yield* unknown({ what: 'process', name: process, path: ['processes', process] }, processes)
      const known = stepIds(subject, process)
      for (const step of processes.has(process) ? Object.keys(steps) : []) {
        yield* unknown({ what: 'step', name: step, path: ['processes', process, 'steps', step] }, known)
      }
    }
  },
}

interface Entry {
  readonly what: string
  readonly name: string
  readonly path: ManifestPath
}

function stepIds({ processes, playbook }: CheckedPlaybook, process: string): ReadonlySet<string> {
  const declared = playbook.manifest.manifest.processes[process]?.steps ?? {}
  const pages = processes.find(({ id }) => id === process)?.pages.values() ?? []
  return new Set([...pages].flatMap((page) => [...alignSteps(page, declared, new Map()).values()]))
}
