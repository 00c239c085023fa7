import { possibleDays } from '../../reader/read-date.ts'
import { changeLogDays } from '../change-log-days.ts'
import { diagnose, withFix, withRelated } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'

const rest = ['# Plan', '## Refresh Summary', '', '| Date | By | Change |', '|-|-|-|', '| 3/25/2020 | Ana | New |']

export const staleFrontMatter: Rule = {
  code: 'FL0904',
  why: 'The date above the page is what sites and lists show: readers take the page for older than it is.',
  scope: 'playbook',
  ok: [{ pages: { 'a.md': page('---', 'ms.date: 3/25/2020', '---', ...rest) } }],
  bad: [
    {
      pages: { 'a.md': page('---', 'ms.date: 01/14/2020', '---', ...rest) },
      at: ['a.md:2:10'],
      fixed: { 'a.md': page('---', 'ms.date: 3/25/2020', '---', ...rest) },
    },
    {
      pages: {
        'a.md': page(
          '---',
          'ms.date: 01/14/2020',
          '---',
          ...rest,
          '| 10/25/2020 | Bo | B |',
          '| 1/31/2020 | Ana | A |',
        ),
      },
      at: ['a.md:2:10'],
    },
  ],
  *check({ playbook, today }) {
    const daysOf = changeLogDays(playbook.pages)
    for (const page of playbook.pages) {
      const { date } = page.frontMatter
      const [day, other] = date === null ? [] : (possibleDays(date.value) ?? [])
      const latest = other !== undefined && day !== undefined && other > day ? other : day
      if (date === null || latest === undefined) continue
      const dated = daysOf(page).filter((entry) => entry.day !== null && entry.day <= today)
      const [newest] = dated.toSorted((a, b) => ((a.day ?? '') < (b.day ?? '') ? 1 : -1))
      if (newest === undefined || (newest.day ?? '') <= latest) continue
      const { value, span } = newest.entry.date
      const found = withRelated(diagnose('FL0904', date.span, { date: date.value, newest: value }), [
        { message: 'changed here', span },
      ])
      // A date beyond its neighbours may be mistyped itself, and must not be copied.
      const isAtAnEnd = newest.day === dated[0]?.day || newest.day === dated.at(-1)?.day
      if (!isAtAnEnd) yield found
      else yield withFix(found, { title: `Write ${value}`, edits: [{ span: date.span, text: value }] })
    }
  },
}
