import { gatesOf } from '../../proof/gate-tasks.ts'
import { sourceSpan } from '../../proof/source-span.ts'
import { diagnose } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'

const head = ['# A', '## Do', '', '| Id | Name | M/O | Role |', '|-|-|-|-|']
const gate = page('gates:', "  '20': { process: a }")
const facts = ['facts:', '  seats: { type: number, label: { en: Seats } }']

export const gateWaitsForNothing: Rule = {
  code: 'FL1007',
  why: 'A gate that waits for nothing is a task like any other: it looks like a control and is none.',
  scope: 'playbook',
  ok: [
    { pages: { 'a.md': page(...head, '| 10 | One | M | FE |', '| 20 | Two | M | FE |') }, manifest: gate },
    {
      pages: {
        'a.md': page(
          '# A',
          '## Think',
          'Primary Role: **FE**',
          '',
          'Think.',
          '',
          ...head.slice(1),
          '| 20 | Two | M | FE |',
        ),
      },
    },
  ],
  bad: [
    {
      pages: { 'a.md': page(...head, '| 10 | One | O | FE |', '| 20 | Two | M | FE |') },
      manifest: gate,
      at: ['playbook.yaml:2:3'],
    },
    {
      pages: { 'a.md': page(...head, '| 10 | One | M | FE |', '| 20 | Two | M | FE |') },
      manifest: page(...facts, 'tasks:', "  '10': { condition: seats < 0 }", 'gates:', "  '20': { process: a }"),
      also: ['FL1001'],
      at: ['playbook.yaml:6:3'],
    },
  ],
  *check(subject) {
    const { release } = subject.compiled
    for (const gate of release === null ? [] : gatesOf(release)) {
      const isReal = gate.waitsFor.some(({ requirement }) => subject.prover.satisfiable(requirement).kind !== 'never')
      if (isReal || gate.inferred) continue
      yield diagnose('FL1007', sourceSpan(subject, gate.source), { task: gate.task.id, process: `"${gate.gated.id}"` })
    }
  },
}
