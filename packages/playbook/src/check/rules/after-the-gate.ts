import { diagnose, withRelated } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'
import { taskRows } from '../task-rows.ts'

const table = ['| Id | Name | M/O | Role |', '|-|-|-|-|']
const manifest = page('gates:', "  '19': { process: a }")

export const afterTheGate: Rule = {
  code: 'FL0611',
  why: 'The gate stays shut until all that is mandatory is done: what stands behind it has to be done before it.',
  scope: 'page',
  ok: [
    {
      pages: {
        'a.md': page(
          '# A',
          '## B',
          ...table,
          '| 10 | One | M | FE |',
          '| 19 | End | M | FE |',
          '| 20 | More | O | FE |',
        ),
      },
      manifest,
    },
  ],
  bad: [
    {
      pages: { 'a.md': page('# A', '## B', ...table, '| 19 | End | M | FE |', '| 20 | More | M | FE |') },
      manifest,
      at: ['a.md:6:1'],
    },
  ],
  *check({ processes, playbook }) {
    const gates = Object.entries(playbook.manifest.manifest.gates)
    const ofProcess = Map.groupBy(gates, ([, { process }]) => process)
    for (const { id, pages } of processes) {
      const ids = new Set(ofProcess.get(id)?.map(([task]) => task))
      for (const rows of [...pages.values()].map((page) => [...taskRows([page])])) {
        const last = rows.findLastIndex(({ row }) => ids.has(row.id.value))
        const gate = rows[last]?.row
        for (const { row } of gate === undefined ? [] : rows.slice(last + 1)) {
          if (!row.mandatory) continue
          const found = diagnose('FL0611', row.id.span, { id: row.id.value, gate: gate?.id.value ?? '' })
          yield gate === undefined ? found : withRelated(found, [{ message: 'the gate is here', span: gate.id.span }])
        }
      }
    }
  },
}
