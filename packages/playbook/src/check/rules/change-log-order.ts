import { changeLogDays } from '../change-log-days.ts'
import { diagnose } from '../diagnose.ts'
import { longestRun } from '../longest-run.ts'
import { page, type Rule } from '../rule.ts'

const log = ['# Plan', '## Refresh Summary', '', '| Date | By | Change |', '|-|-|-|']

export const changeLogOrder: Rule = {
  code: 'FL0905',
  why: 'Readers look at one end of the list for what is new; a date out of order is mostly a wrong year or month.',
  scope: 'playbook',
  ok: [
    {
      pages: {
        'a.md': page(...log, '| 3/25/2020 | Ana | New |', '| 1/31/2020 | Ana | Old |', '| 1/31/2020 | Bo | Old |'),
      },
    },
    { pages: { 'a.md': page(...log, '| 1/31/2020 | Ana | Old |', '| 3/25/2020 | Ana | New |') } },
  ],
  bad: [
    {
      pages: {
        'a.md': page(
          ...log,
          '| 3/25/2020 | Ana | C |',
          '| 1/31/2019 | Ana | B |',
          '| 12/31/2019 | Ana | A |',
          '| 11/30/2019 | Ana | Z |',
        ),
      },
      at: ['a.md:7:1'],
    },
  ],
  *check({ playbook }) {
    const daysOf = changeLogDays(playbook.pages)
    for (const page of playbook.pages) {
      const dated = daysOf(page).flatMap(({ entry, day }) => (day === null ? [] : [{ entry, day }]))
      const values = dated.map(({ day }) => Number(day.replaceAll('-', '')))
      const runs = [longestRun(values.map((value) => -value)), longestRun(values)]
      const run = runs.reduce((best, other) => (other.size > best.size ? other : best))
      for (const [at, { entry }] of dated.entries()) {
        if (!run.has(at)) yield diagnose('FL0905', entry.date.span, { date: entry.date.value })
      }
    }
  },
}
