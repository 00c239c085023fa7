import { repairRule } from '../repair-rule.ts'
import { page } from '../rule.ts'

const head = (...titles: readonly string[]) => ['# Plan', '## Write', `| ${titles.join(' | ')} |`, '|-|-|-|-|-|']

export const exchangedFlag = repairRule({
  code: 'FL0218',
  why: 'Other programs that read the table take the role for the flag, and whoever adds a row follows the wrong example.',
  scope: 'page',
  ok: [
    { pages: { 'a.md': page(...head('Id', 'Name', 'M/O', 'Role', 'Services'), '| 10 | One | M | Engineer | Mail |') } },
  ],
  bad: [
    {
      pages: { 'a.md': page(...head('Id', 'Name', 'Role', 'M/O', 'Services'), '| 10 | One | Engineer | M | Mail |') },
      at: ['a.md:5:14'],
    },
  ],
})
