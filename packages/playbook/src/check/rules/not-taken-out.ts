import { diagnose, withRelated } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'
import { taskRows } from '../task-rows.ts'

const head = ['# Plan', '## Write', '| Id | Name | M/O | Role |', '|-|-|-|-|', '| 4010 | One | M | FE |', '']
const log = ['## Change Log', '', '| Date | Change |', '|-|-|']

export const notTakenOut: Rule = {
  code: 'FL0409',
  why: 'A task that the change log took out is still asked of everybody: the row was forgotten, or the log is wrong.',
  scope: 'page',
  ok: [
    {
      pages: {
        'a.md': page(...head, ...log, '| 2/28/2025 | Added task 4010 again |', '| 1/31/2025 | Removed task 4010 |'),
      },
    },
  ],
  bad: [
    {
      pages: { 'a.md': page(...head, ...log, '| 1/31/2025 | Renamed a step, deprecated task 4010 |') },
      at: ['a.md:11:13'],
    },
  ],
  *check({ claims: ofPages }) {
    for (const [page, all] of ofPages) {
      const claims = Map.groupBy(all, ({ id }) => id)
      if (claims.size === 0) continue
      const told = new Set<string>()
      for (const { row } of taskRows([page])) {
        const of = claims.get(row.id.value) ?? []
        const removal = of.find(({ isRemoval }) => isRemoval)
        if (removal === undefined || told.has(row.id.value)) continue
        told.add(row.id.value)
        const isLast = of.every((claim) => claim === removal || claim.isRemoval || claim.day < removal.day)
        if (!isLast) continue
        const found = diagnose('FL0409', removal.entry.text.span, { id: row.id.value })
        yield withRelated(found, [{ message: 'it stands here', span: row.id.span }])
      }
    }
  },
}
