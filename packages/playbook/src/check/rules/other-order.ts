import { diagnose, withRelated } from '../diagnose.ts'
import { longestRun } from '../longest-run.ts'
import { page, type Rule } from '../rule.ts'
import { taskRows } from '../task-rows.ts'

const manifest = page('languages: { en: en, zh-CN: zh }')
const head = ['# Plan', '## Write', '| Id | Name | M/O | Role |', '|-|-|-|-|']
const rows = (...ids: readonly number[]) => page(...head, ...ids.map((id) => `| ${id} | Task ${id} | M | FE |`))

export const otherOrder: Rule = {
  code: 'FL0705',
  why: 'Two teams that talk over the list are at different rows of it.',
  scope: 'playbook',
  ok: [{ pages: { 'en/a.md': rows(10, 11, 12), 'zh/a.md': rows(10, 12) }, manifest }],
  bad: [{ pages: { 'en/a.md': rows(10, 11, 12, 13), 'zh/a.md': rows(10, 12, 13, 11) }, manifest, at: ['zh/a.md:8:1'] }],
  *check({ translations }) {
    for (const { model, page } of translations) {
      const places = new Map([...taskRows([model])].map(({ row }, at) => [row.id.value, { at, row }]))
      const shared = [...taskRows([page])].flatMap(({ row }) => {
        const first = places.get(row.id.value)
        return first === undefined ? [] : [{ row, first }]
      })
      const run = longestRun(shared.map(({ first }) => first.at))
      for (const [at, { row, first }] of shared.entries()) {
        if (run.has(at)) continue
        const found = diagnose('FL0705', row.id.span, { id: row.id.value, language: model.language })
        yield withRelated(found, [{ message: 'its place there', span: first.row.id.span }])
      }
    }
  },
}
