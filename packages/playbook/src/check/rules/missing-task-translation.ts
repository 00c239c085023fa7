import { diagnose } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'
import { taskRows } from '../task-rows.ts'

const manifest = page('languages: { en: en, zh-CN: zh }')
const head = ['# Plan', '## Write', '| Id | Name | M/O | Role |', '|-|-|-|-|', '| 10 | One | M | FE |']

export const missingTaskTranslation: Rule = {
  code: 'FL0702',
  why: 'A row that a translation lacks is a task that its readers do not know of.',
  scope: 'playbook',
  ok: [{ pages: { 'en/a.md': page(...head), 'zh/a.md': page(...head) }, manifest }],
  bad: [
    {
      pages: { 'en/a.md': page(...head, '| 11 | Two | O | FE |', '| 11 | Two | O | FE |'), 'zh/a.md': page(...head) },
      manifest,
      also: ['FL0401'],
      at: ['en/a.md:6:1'],
    },
  ],
  *check({ processes }) {
    for (const { pages } of processes) {
      const ids = new Map(
        [...pages].map(([language, page]) => [language, new Set([...taskRows([page])].map(({ row }) => row.id.value))]),
      )
      const told = new Set<string>()
      for (const { row } of taskRows(pages.values())) {
        const missing = [...ids].filter(([, rows]) => !rows.has(row.id.value)).map(([language]) => language)
        if (missing.length === 0 || told.has(row.id.value)) continue
        told.add(row.id.value)
        yield diagnose('FL0702', row.id.span, { id: row.id.value, missing: missing.join(', ') })
      }
    }
  },
}
