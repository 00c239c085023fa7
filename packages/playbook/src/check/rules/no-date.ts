import { possibleDays } from '../../reader/read-date.ts'
import { diagnose } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'

const log = ['# Plan', '## Refresh Summary', '', '| Date | By | Change |', '|-|-|-|']

export const noDate: Rule = {
  code: 'FL0907',
  why: 'A change that nobody can date belongs to no version of the page.',
  scope: 'page',
  ok: [{ pages: { 'a.md': page(...log, '| 2019 年 10 月 1 日 | Ana | New |') } }],
  bad: [{ pages: { 'a.md': page(...log, '| soon | Ana | New |', '| | Ana | Newer |') }, at: ['a.md:6:1', 'a.md:7:1'] }],
  *check({ playbook }) {
    for (const { date, text } of playbook.pages.flatMap(({ changes }) => changes)) {
      if (possibleDays(date.value) !== null || (date.value === '' && text.value === '')) continue
      yield diagnose('FL0907', date.span, { found: date.value === '' ? 'nothing' : `"${date.value}"` })
    }
  },
}
