import { diagnose, withRelated } from '../diagnose.ts'
import { renumberedRows } from '../renumbered-rows.ts'
import { page, type Rule } from '../rule.ts'

const manifest = page('languages: { en: en, zh-CN: zh }')
const head = ['# Plan', '## Write', '| Id | Name | M/O | Role |', '|-|-|-|-|', '| 10 | One | M | FE |']

export const renumbered: Rule = {
  code: 'FL0410',
  why: 'One task under two ids is two tasks: one that a language lacks, and another that the others lack.',
  scope: 'playbook',
  ok: [
    {
      pages: { 'en/a.md': page(...head, '| 11 | Two | M | FE |'), 'zh/a.md': page(...head, '| 11 | 二 | M | FE |') },
      manifest,
    },
  ],
  bad: [
    {
      pages: { 'en/a.md': page(...head, '| 11 | Two | M | FE |'), 'zh/a.md': page(...head, '| 12 | 二 | M | FE |') },
      manifest,
      at: ['zh/a.md:6:1'],
    },
  ],
  *check({ translations }) {
    for (const { model, page } of translations) {
      for (const { row, first } of renumberedRows(model, page)) {
        const words = { id: row.id.value, first: first.id.value, language: model.language }
        yield withRelated(diagnose('FL0410', row.id.span, words), [{ message: 'the row there', span: first.id.span }])
      }
    }
  },
}
