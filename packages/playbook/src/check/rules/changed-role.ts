import { splitList } from '../../reader/read-labels.ts'
import { differsFromFirst } from '../first-definitions.ts'
import { meanTheSame } from '../name-ids.ts'
import { page, type Rule } from '../rule.ts'
import type { PlacedRow } from '../task-rows.ts'

const head = ['# Plan', '## Write', '| Id | Name | M/O | Role |', '|-|-|-|-|']
const first = page(...head, '| 10 | One | M | Delivery Manager |')

export const changedRole: Rule = {
  code: 'FL0405',
  why: 'A task that two pages give to different roles is done by both, or by neither.',
  scope: 'playbook',
  ok: [
    { pages: { 'a.md': first, 'b.md': page(...head, '| 10 | One | M | DM |') } },
    {
      pages: { 'a.md': first, 'b.md': page(...head, '| 10 | One | M | Lead |') },
      manifest: page('roles:', '  lead: { name: { en: Delivery Manager }, aliases: [Lead] }'),
    },
    {
      pages: {
        'a.md': page('阶段: **评估**', ...head, '| 10 | 一 | M | DM |'),
        'b.md': page('阶段: **评估**', ...head, '| 10 | 一 | M | 交付经理 |'),
      },
    },
  ],
  bad: [{ pages: { 'a.md': first, 'b.md': page(...head, '| 10 | One | M | Engineer |') }, at: ['b.md:5:16'] }],
  check({ rows, idsOf, vocabulary: { roles } }) {
    const namesOf = ({ row, page }: PlacedRow) => ({
      kind: 'roles' as const,
      page,
      span: row.role.span,
      names: splitList(row.role.value),
    })
    // What an abbreviation of one language stands for in another only a manifest can say.
    const isForeign = ({ row, page }: PlacedRow) =>
      !roles.isClosed && page.language !== 'en' && /^\p{Lu}{2,5}$/u.test(row.role.value)
    return differsFromFirst(rows, {
      code: 'FL0405',
      of: ({ row }) => row.role.value,
      span: ({ row }) => row.role.span,
      isSame: (placed, first) =>
        isForeign(placed) !== isForeign(first) || meanTheSame(namesOf(placed), namesOf(first), idsOf),
    })
  },
}
