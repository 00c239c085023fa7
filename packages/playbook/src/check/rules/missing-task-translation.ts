import type { CheckedPlaybook } from '../checked-playbook.ts'
import { diagnose } from '../diagnose.ts'
import { renumberedRows } from '../renumbered-rows.ts'
import { page, type Rule } from '../rule.ts'
import { taskRows } from '../task-rows.ts'

const manifest = page('languages: { en: en, zh-CN: zh }')
const head = ['# Plan', '## Write', '| Id | Name | M/O | Role |', '|-|-|-|-|', '| 10 | One | M | FE |']

export const missingTaskTranslation: Rule = {
  code: 'FL0702',
  why: 'A row that a translation lacks is a task that its readers do not know of.',
  scope: 'playbook',
  ok: [
    { pages: { 'en/a.md': page(...head), 'zh/a.md': page(...head) }, manifest },
    {
      pages: { 'en/a.md': page(...head, '| 11 | Two | O | FE |'), 'zh/a.md': page(...head, '| 12 | 二 | O | FE |') },
      manifest,
    },
  ],
  bad: [
    {
      pages: { 'en/a.md': page(...head, '| 11 | Two | O | FE |', '| 11 | Two | O | FE |'), 'zh/a.md': page(...head) },
      manifest,
      also: ['FL0401'],
      at: ['en/a.md:6:1'],
    },
  ],
  *check(subject) {
    const renumbered = renumberedIds(subject)
    for (const { id: process, pages } of subject.processes) {
      const ids = new Map(
        [...pages].map(([language, page]) => [language, new Set([...taskRows([page])].map(({ row }) => row.id.value))]),
      )
      const told = new Set<string>()
      for (const { row } of taskRows(pages.values())) {
        const missing = [...ids].filter(([, rows]) => !rows.has(row.id.value)).map(([language]) => language)
        if (missing.length === 0 || told.has(row.id.value)) continue
        if (renumbered.has(`${process} ${row.id.value}`)) continue
        told.add(row.id.value)
        yield diagnose('FL0702', row.id.span, { id: row.id.value, missing: missing.join(', ') })
      }
    }
  },
}

/** Rows of which the ids differ are said to be the same task elsewhere. */
function renumberedIds(subject: CheckedPlaybook): ReadonlySet<string> {
  const ids = new Set<string>()
  for (const { process, model, page } of subject.translations) {
    for (const { row, first } of renumberedRows(model, page)) {
      ids.add(`${process} ${row.id.value}`).add(`${process} ${first.id.value}`)
    }
  }
  return ids
}
