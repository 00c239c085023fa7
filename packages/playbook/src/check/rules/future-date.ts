import { readDate } from '../../reader/read-date.ts'
import { diagnose } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'
import { writtenDates } from '../written-dates.ts'

const log = ['# Plan', '## Refresh Summary', '', '| Date | By | Change |', '|-|-|-|']

export const futureDate: Rule = {
  code: 'FL0902',
  why: 'A change that has not happened yet: the day and month are often the wrong way round.',
  scope: 'page',
  ok: [{ pages: { 'a.md': page(...log, '| 1/31/2020 | Ana | Past |') } }],
  bad: [{ pages: { 'a.md': page(...log, '| 1/31/2999 | Ana | Not yet |') }, at: ['a.md:6:1'] }],
  *check({ playbook, today }) {
    for (const date of playbook.pages.flatMap(writtenDates)) {
      const day = readDate(date.value)
      if (day !== null && day !== 'impossible' && day > today) yield diagnose('FL0902', date.span, { date: date.value })
    }
  },
}
