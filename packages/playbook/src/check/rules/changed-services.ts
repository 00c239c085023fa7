import { isAllServices } from '../../reader/section-words.ts'
import { differsFromFirst } from '../first-definitions.ts'
import { meanTheSame } from '../name-ids.ts'
import { page, type Rule } from '../rule.ts'
import type { PlacedRow } from '../task-rows.ts'

const head = ['# Plan', '## Write', '| Id | Name | M/O | Role | Services |', '|-|-|-|-|-|']
const first = page(...head, '| 10 | One | M | FE | Mail, Files |')
const fourColumns = page('# Plan', '## Write', '| Id | Name | M/O | Role |', '|-|-|-|-|', '| 10 | One | M | FE |')

export const changedServices: Rule = {
  code: 'FL0406',
  why: 'Whether a customer gets the task depends on the page that counts: it comes up for one service, or for another.',
  scope: 'playbook',
  ok: [
    { pages: { 'a.md': first, 'b.md': page(...head, '| 10 | One | M | FE | files / mail |') } },
    { pages: { 'a.md': first, 'b.md': fourColumns } },
  ],
  bad: [{ pages: { 'a.md': first, 'b.md': page(...head, '| 10 | One | M | FE | Mail |') }, at: ['b.md:5:21'] }],
  check({ rows, idsOf }) {
    const namesOf = ({ row, page }: PlacedRow) => {
      const names = row.services.value
      return {
        kind: 'services' as const,
        page,
        span: row.services.span,
        names: names.some(isAllServices) ? ['all'] : names,
      }
    }
    return differsFromFirst(
      // A table of four columns says nothing of services.
      rows.filter(({ row }) => row.services.value.length > 0),
      {
        code: 'FL0406',
        of: ({ row }) => row.services.value.join(', '),
        span: ({ row }) => row.services.span,
        isSame: (placed, first) => meanTheSame(namesOf(placed), namesOf(first), idsOf),
      },
    )
  },
}
