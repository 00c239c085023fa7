import type { Vocabulary } from '../../compile/vocabulary.ts'
import { serviceSet } from '../../compile/vocabulary.ts'
import { sourceOf } from '../../model/source-of.ts'
import { splitList } from '../../reader/read-labels.ts'
import { diagnose, withRelated } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'
import { type PlacedRow, taskRows } from '../task-rows.ts'

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
  *check({ processes, languages, vocabulary }) {
    for (const { pages } of processes) {
      const first = new Map<string, PlacedRow>()
      const ordered = languages.flatMap((language) => pages.get(language) ?? [])
      for (const placed of taskRows(ordered)) {
        const before = first.get(placed.row.id.value)
        if (before === undefined) first.set(placed.row.id.value, placed)
        else if (before.page !== placed.page) yield* differences(placed, before, vocabulary)
      }
    }
  },
}

function* differences(placed: PlacedRow, before: PlacedRow, vocabulary: Vocabulary) {
  for (const { what, of, span } of comparable(vocabulary)) {
    const [found, first] = [of(placed), of(before)]
    if (found === first) continue
    const words = { what, id: placed.row.id.value, found, first, language: before.page.language }
    yield withRelated(diagnose('FL0703', span(placed), words), [{ message: 'first here', span: span(before) }])
  }
}

/** What is compared across languages: the flag always, names only where a manifest says which mean the same. */
function comparable({ roles, services }: Vocabulary) {
  const flag = {
    what: 'flag',
    of: ({ row }: PlacedRow) => (row.mandatory ? 'M' : 'O'),
    span: ({ row }: PlacedRow) => row.id.span,
  }
  const role = {
    what: 'role',
    of: ({ row, page }: PlacedRow) =>
      splitList(row.role.value)
        .map((name) => roles.idOf(name, { language: page.language, source: sourceOf(row.role.span) }))
        .sort()
        .join(', '),
    span: ({ row }: PlacedRow) => row.role.span,
  }
  const service = {
    what: 'services',
    of: ({ row, page }: PlacedRow) =>
      [serviceSet(row.services.value, { language: page.language, source: sourceOf(row.services.span) }, services)]
        .flat()
        .sort()
        .join(', '),
    span: ({ row }: PlacedRow) => row.services.span,
  }
  return [flag, ...(roles.isClosed ? [role] : []), ...(services.isClosed ? [service] : [])]
}
