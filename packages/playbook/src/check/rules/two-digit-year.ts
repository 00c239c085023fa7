import { possibleDays } from '../../reader/read-date.ts'
import { diagnose } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'
import { writtenDates } from '../written-dates.ts'

const log = ['# Plan', '## Refresh Summary', '', '| Date | By | Change |', '|-|-|-|']

export const twoDigitYear: Rule = {
  code: 'FL0906',
  why: 'Of three numbers of two digits every one can be the year.',
  scope: 'page',
  ok: [{ pages: { 'a.md': page(...log, '| 3/25/2020 | Ana | New |') } }],
  bad: [
    { pages: { 'a.md': page(...log, '| 3/25/20 | Ana | New |') }, at: ['a.md:6:1'] },
    { pages: { 'a.md': page('---', 'date: 3/25/20', '---', '# Plan') }, at: ['a.md:2:7'] },
  ],
  *check({ playbook }) {
    for (const date of playbook.pages.flatMap(writtenDates)) {
      const isDate = (possibleDays(date.value) ?? []).length > 0
      if (isDate && !/\d{4}/.test(date.value.normalize('NFKC')))
        yield diagnose('FL0906', date.span, { date: date.value })
    }
  },
}
