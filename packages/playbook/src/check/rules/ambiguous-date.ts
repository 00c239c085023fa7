import { changeLogDays } from '../change-log-days.ts'
import { diagnose } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'

const log = ['# Plan', '## Refresh Summary', '', '| Date | By | Change |', '|-|-|-|']

export const ambiguousDate: Rule = {
  code: 'FL0903',
  why: 'One reader takes 3/4 for a day in March, the other for one in April.',
  scope: 'playbook',
  ok: [
    { pages: { 'a.md': page(...log, '| 3/25/2020 | Ana | Known |', '| 3/4/2020 | Ana | As the one above |') } },
    {
      pages: {
        'a.md': page(...log, '| 2020/3/4 | Ana | Known |', '| 4.3.2020 | Ana | Known |', '| 3/3/2020 | Ana | Known |'),
      },
    },
  ],
  bad: [
    { pages: { 'a.md': page(...log, '| 3/4/2020 | Ana | Who knows |') }, at: ['a.md:6:1'] },
    {
      pages: {
        'a.md': page(...log, '| 3/25/2020 | Ana | One |', '| 25/2/2020 | Ana | Two |', '| 3/1/2020 | Ana | Three |'),
      },
      at: ['a.md:8:1'],
    },
  ],
  *check({ playbook }) {
    const daysOf = changeLogDays(playbook.pages)
    for (const { entry, isAmbiguous } of playbook.pages.flatMap(daysOf)) {
      if (isAmbiguous) yield diagnose('FL0903', entry.date.span, { date: entry.date.value })
    }
  },
}
