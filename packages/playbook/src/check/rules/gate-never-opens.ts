import type { Task } from '../../model/release.ts'
import { type GateTask, gatesOf, waitsFor } from '../../proof/gate-tasks.ts'
import { sourceSpan } from '../../proof/source-span.ts'
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
    { pages: apart, manifest: page('gates:', "  '10': { process: a }", "  '20': { process: b }") },
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
    if (release === null) return
    const gates = gatesOf(release)
    for (const gate of gates) {
      const never = !gate.inferred && subject.prover.satisfiable(...gate.requirements).kind === 'never'
      const because = never ? 'nobody ever gets the task' : waitsForItself(gate, gates)
      if (because === null) continue
      const words = { task: gate.task.id, process: `"${gate.gated.id}"`, because }
      yield diagnose('FL1006', sourceSpan(subject, gate.source), words)
    }
  },
}

/** How a gate waits, from gate to gate, for a task that waits for it; `null` where it does not. */
function waitsForItself(gate: GateTask, gates: readonly GateTask[]): string | null {
  const ids = new Set(gates.map(({ task }) => task.id))
  const behind = (of: GateTask) => waitsFor(of).filter((task) => ids.has(task.id))
  const queue: { readonly task: Task; readonly way: readonly string[] }[] = behind(gate).map((task) => ({
    task,
    way: [task.id],
  }))
  const seen = new Set<string>()
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const { task, way } = next
    if (task.id === gate.task.id) return `it waits for ${way.join(', which waits for ')}`
    if (seen.has(task.id)) continue
    seen.add(task.id)
    for (const other of gates.filter((one) => one.task.id === task.id)) {
      queue.push(...behind(other).map((further) => ({ task: further, way: [...way, further.id] })))
    }
  }
  return null
}
