import type { Requirement } from '../../condition/requirement.ts'
import type { TaskId } from '../../model/release.ts'
import { type GateTask, gatesOf } from '../../proof/gate-tasks.ts'
import type { Prover } from '../../proof/prover.ts'
import { sourceSpan } from '../../proof/source-span.ts'
import type { Witness } from '../../proof/witness.ts'
import { witnessWords } from '../../proof/witness-words.ts'
import { diagnose } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'

const head = ['## Do', '', '| Id | Name | M/O | Role |', '|-|-|-|-|']
const pages = {
  'a.md': page('# A', ...head, '| 10 | One | M | FE |', '| 20 | Two | M | FE |'),
  'b.md': page('# B', ...head, '| 10 | One | M | FE |', '| 20 | Two | M | FE |'),
}
const facts = ['facts:', '  seats: { type: number, label: { en: Seats } }']
const apart = { ...pages, 'b.md': page('# B', ...head, '| 20 | Two | M | FE |') }

export const gateNeverOpens: Rule = {
  code: 'FL1006',
  why: 'A gate that cannot open stops every engagement that reaches it, and nobody sees why until then.',
  scope: 'playbook',
  ok: [
    { pages, manifest: page('gates:', "  '10': { process: a }") },
    {
      pages,
      manifest: page(
        ...facts,
        'tasks:',
        "  '10': { condition: seats < 100 }",
        "  '20': { condition: seats >= 100 }",
        'gates:',
        "  '10': { process: a }",
        "  '20': { process: b }",
      ),
    },
    { pages: apart, manifest: page('gates:', "  '10': { process: a }", "  '20': { process: b }") },
    // The last step makes 20 the gate, at its second place.
    {
      pages: {
        'a.md': page('# A', ...head, '| 20 | Two | M | FE |', '## End', ...head.slice(1), '| 20 | Two | M | FE |'),
      },
      also: ['FL0401'],
    },
  ],
  bad: [
    {
      pages,
      manifest: page('gates:', "  '10': { process: a }", "  '20': { process: b }"),
      at: ['playbook.yaml:2:3', 'playbook.yaml:3:3'],
    },
    {
      pages,
      manifest: page(...facts, 'tasks:', "  '10': { condition: seats < 0 }", 'gates:', "  '10': { process: a }"),
      also: ['FL1001'],
      at: ['playbook.yaml:6:3'],
    },
  ],
  *check(subject) {
    const { release } = subject.compiled
    const { prover } = subject
    const gates = release === null ? [] : gatesOf(release)
    for (const gate of gates) {
      const never = !gate.inferred && prover.satisfiable(gate.requirement).kind === 'never'
      const waits = never ? null : waitsForItself(gate, gates, prover)
      if (!never && waits === null) continue
      const whom =
        waits === null || waits.witness.traits.length === 0
          ? ''
          : ` for ${witnessWords(waits.witness, release?.facts ?? [])}`
      const because =
        waits === null ? 'nobody ever gets the task' : `it waits for ${waits.way.join(', which waits for ')}${whom}`
      const words = { task: gate.task.id, process: `"${gate.gated.id}"`, because }
      yield diagnose('FL1006', sourceSpan(subject, gate.source), words)
    }
  },
}

interface Waiting {
  readonly way: readonly TaskId[]
  readonly witness: Witness
}

/** How a gate waits, from gate to gate, for a task that waits for it, and a customer for whom it does; `null` where it does not. */
function waitsForItself(gate: GateTask, gates: readonly GateTask[], { satisfiable }: Prover): Waiting | null {
  const byTask = Map.groupBy(gates, ({ task }) => task.id)
  const queue: { readonly way: readonly TaskId[]; readonly all: readonly Requirement[] }[] = [
    { way: [], all: [gate.requirement] },
  ]
  const seen = new Set<TaskId>()
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const { way, all } = next
    const last = way.at(-1)
    const behind = last === undefined ? [gate] : (byTask.get(last) ?? [])
    for (const { id, requirement } of behind.flatMap(({ waitsFor }) => waitsFor)) {
      if (!byTask.has(id) || seen.has(id)) continue
      const proof = satisfiable(...all, requirement)
      if (proof.kind !== 'witness') continue
      if (id === gate.task.id) return { way: [...way, id], witness: proof.witness }
      seen.add(id)
      queue.push({ way: [...way, id], all: [...all, requirement] })
    }
  }
  return null
}
