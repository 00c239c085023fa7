import { readDate } from '../../reader/read-date.ts'
import { diagnose } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'
import { writtenDates } from '../written-dates.ts'

const log = ['# Plan', '## Refresh Summary', '', '| Date | By | Change |', '|-|-|-|']

export const impossibleDate: Rule = {
  code: 'FL0901',
  why: 'A date that no calendar has hides when the change was made.',
  scope: 'page',
  ok: [{ pages: { 'a.md': page(...log, '| 2/29/2024 | Ana | Leap |', '| 2024 年 10 月 1 日 | Ana | Other |') } }],
  bad: [
    { pages: { 'a.md': page(...log, '| 2/30/2024 | Ana | Never |') }, at: ['a.md:6:1'] },
    { pages: { 'a.md': page('---', 'date: 2/30/2024', '---', '# Plan') }, at: ['a.md:2:7'] },
  ],
  *check({ playbook }) {
    for (const date of playbook.pages.flatMap(writtenDates)) {
      if (readDate(date.value) === 'impossible') yield diagnose('FL0901', date.span, { date: date.value })
    }
  },
}
