import type { NameKind } from '../../compile/align/name-cells.ts'
import type { TaskRow } from '../../reader/page.ts'
import { splitList } from '../../reader/read-labels.ts'
import { isAllServices } from '../../reader/section-words.ts'
import { diagnose, withRelated } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'
import { taskParts, translatedRows } from '../translated-rows.ts'

const manifest = page(
  'languages: { en: en, zh-CN: zh }',
  'roles:',
  '  engineer: { name: { en: Engineer, zh-CN: 工程师 } }',
  '  lead: { name: { en: Lead, zh-CN: 经理 } }',
  'services:',
  '  mail: { name: { en: Mail, zh-CN: 邮件 } }',
  '  files: { name: { en: Files, zh-CN: 文件 } }',
)
const head = ['# Plan', '## Write', '| Id | Name | M/O | Role | Services |', '|-|-|-|-|-|']
const english = page(...head, '| 10 | One | M | Engineer/Lead | Files, Mail |')

export const translationDiffers: Rule = {
  code: 'FL0703',
  why: 'A translation with another flag, role or services sends its readers to do other work.',
  scope: 'playbook',
  ok: [
    {
      pages: { 'en/a.md': english, 'zh/a.md': page(...head, '| 10 | 一 | M | 经理/工程师 | 邮件、文件 |') },
      manifest,
    },
    {
      pages: { 'en/a.md': english, 'zh/a.md': page(...head, '| 10 | 一 | M | 别人 | 别的 |') },
      manifest: page('languages: { en: en, zh-CN: zh }'),
    },
    {
      pages: {
        'en/a.md': page(...head, '| 10 | One | M | Enginer | Mail |'),
        'zh/a.md': page(...head, '| 10 | 一 | M | 工程师 | 邮件 |'),
      },
      manifest,
      also: ['FL0301'],
    },
  ],
  bad: [
    {
      pages: { 'en/a.md': english, 'zh/a.md': page(...head, '| 10 | 一 | O | 工程师/经理 | 文件、邮件 |') },
      manifest,
      at: ['zh/a.md:5:1'],
    },
    {
      pages: { 'en/a.md': english, 'zh/a.md': page(...head, '| 10 | 一 | M | 经理 | 邮件 |') },
      manifest,
      at: ['zh/a.md:5:14', 'zh/a.md:5:19'],
    },
  ],
  *check({ translations, vocabulary, idsOf }) {
    const parts = taskParts(idsOf).filter(({ kind }) => kind === null || vocabulary[kind].isClosed)
    const hasUnknown = (row: TaskRow, kind: NameKind) =>
      namesOf(row, kind).some((name) => !isAllServices(name) && !vocabulary[kind].isKnown(name))
    for (const { placed, first } of translatedRows(translations)) {
      for (const { what, kind, of, span } of parts) {
        const [found, expected] = [of(placed), of(first)].map((ids) => ids.join(', '))
        if (found === undefined || expected === undefined || found === expected) continue
        // A name that nobody knows is said where it stands, not as a difference to it.
        if (kind !== null && [placed, first].some(({ row }) => hasUnknown(row, kind))) continue
        const words = { what, id: placed.row.id.value, found, first: expected, language: first.page.language }
        yield withRelated(diagnose('FL0703', span(placed), words), [{ message: 'first here', span: span(first) }])
      }
    }
  },
}

function namesOf({ role, services }: TaskRow, kind: NameKind): readonly string[] {
  return kind === 'roles' ? splitList(role.value) : services.value
}
