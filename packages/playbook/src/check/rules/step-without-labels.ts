import { diagnose } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'

const table = (id: number) => ['| Id | Name | M/O | Role |', '|-|-|-|-|', `| ${id} | One | M | FE |`, '']

export const stepWithoutLabels: Rule = {
  code: 'FL0609',
  why: 'Who leads the step and for which services it is cannot be told from its rows alone.',
  scope: 'page',
  ok: [
    { pages: { 'a.md': page('# A', '## Write', 'Primary Role: **FE**', '', ...table(10)) } },
    { pages: { 'a.md': page('# A', '## Write', ...table(10)) } },
  ],
  bad: [
    {
      pages: { 'a.md': page('# A', '## Write', 'Primary Role: **FE**', '', ...table(10), '## Read', ...table(11)) },
      at: ['a.md:9:1'],
    },
  ],
  *check({ processes }) {
    for (const { steps } of processes.flatMap(({ pages }) => [...pages.values()])) {
      // A page on which no step has labels is written in another manner.
      if (!steps.some(({ labels }) => labels.length > 0)) continue
      for (const { title, tables, labels } of steps) {
        if (tables.length > 0 && labels.length === 0) yield diagnose('FL0609', title.span, { title: title.value })
      }
    }
  },
}
