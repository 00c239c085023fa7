import { diagnose } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'
import { startOfPage } from '../start-of-page.ts'

const table = (id: number) => ['| Id | Name | M/O | Role |', '|-|-|-|-|', `| ${id} | One | M | FE |`, '']

export const stepWithoutLabels: Rule = {
  code: 'FL0609',
  why: 'Who leads a step and what it applies to cannot be told from its rows alone.',
  scope: 'page',
  ok: [
    {
      pages: { 'a.md': page('# A', '## Write', 'Primary Role: **FE**', '', ...table(10), '## Close', ...table(11)) },
    },
  ],
  bad: [{ pages: { 'a.md': page('# A', '## Write', ...table(10), '## Close', ...table(11)) }, at: ['a.md:1:1'] }],
  *check({ processes }) {
    for (const page of processes.flatMap(({ pages }) => [...pages.values()])) {
      const withTasks = page.steps.filter(({ tables }) => tables.length > 0)
      if (withTasks.length > 0 && page.steps.every(({ labels }) => labels.length === 0)) {
        yield diagnose('FL0609', page.title?.span ?? startOfPage(page))
      }
    }
  },
}
