import { diagnose } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'

export const emptyStep: Rule = {
  code: 'FL0602',
  why: 'A heading with labels and nothing else is a step that nobody can do.',
  scope: 'page',
  ok: [{ pages: { 'a.md': page('# Plan', '## Write', 'Primary Role: **FE**', '', 'Write it.') } }],
  bad: [
    { pages: { 'a.md': page('# Plan', '## Write', 'Primary Role: **FE**', '', '## Then', 'More.') }, at: ['a.md:2:1'] },
  ],
  *check({ processes }) {
    for (const step of processes.flatMap(({ pages }) => [...pages.values()].flatMap(({ steps }) => steps))) {
      if (step.tables.length === 0 && !step.hasText) {
        yield diagnose('FL0602', step.title.span, { title: step.title.value })
      }
    }
  },
}
