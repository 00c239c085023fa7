import { diagnose } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'

const head = ['# Plan', '## Write', '| Id | Name | M/O | Role |', '|-|-|-|-|']
const rows = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => `| ${from + index} | Task ${index} | M | FE |`)

export const oddId: Rule = {
  code: 'FL0411',
  why: 'An id with a digit too many or too few is another task to every tool that knows it by its number.',
  scope: 'playbook',
  needsAllPages: true,
  ok: [{ pages: { 'a.md': page(...head, ...rows(1000, 60), '| 99 | x | M | FE |', '| 98 | y | M | FE |') } }],
  bad: [{ pages: { 'a.md': page(...head, ...rows(1000, 60), '| 10711 | x | M | FE |') }, at: ['a.md:65:1'] }],
  *check({ rows }) {
    const byLength = Map.groupBy(new Set(rows.map(({ row }) => row.id.value)), (id) => id.length)
    const [usual] = [...byLength].sort(([, a], [, b]) => b.length - a.length)
    if (usual === undefined || usual[1].length < fewest) return
    const odd = new Set([...byLength.values()].filter((ids) => ids.length === 1).flat())
    for (const { row } of rows) {
      if (odd.has(row.id.value)) yield diagnose('FL0411', row.id.span, { id: row.id.value, digits: String(usual[0]) })
    }
  },
}

/** With fewer ids than these of one length nobody can say what is usual. */
const fewest = 50
