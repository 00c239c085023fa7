import { diagnose } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'

export const noRole: Rule = {
  code: 'FL0601',
  why: 'A step that nobody is named for is a step that everybody leaves to somebody else.',
  scope: 'page',
  ok: [
    { pages: { 'a.md': page('# Plan', '## Write', 'Primary Role: **FE**', 'Applies To: **Mail**', '', 'Write it.') } },
  ],
  bad: [{ pages: { 'a.md': page('# Plan', '## Write', 'Applies To: **Mail**', '', 'Write it.') }, at: ['a.md:2:1'] }],
  *check({ processes }) {
    for (const step of processes.flatMap(({ pages }) => [...pages.values()].flatMap(({ steps }) => steps))) {
      const named = step.labels.some(({ kind }) => kind === 'primary-role')
      if (!named && step.tables.length === 0) yield diagnose('FL0601', step.title.span, { title: step.title.value })
    }
  },
}
