import { diagnose } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'
import { startOfPage } from '../start-of-page.ts'

const step = ['## Write', 'Primary Role: **Engineer**', '', 'Write it.']

export const noPhase: Rule = {
  code: 'FL0304',
  why: 'A process without a phase has no place in the order of the work.',
  scope: 'page',
  ok: [{ pages: { 'a.md': page('# Plan', 'Phase: **Assess**', ...step) } }],
  bad: [
    { pages: { 'a.md': page('# Plan', ...step) }, at: ['a.md:1:1'] },
    { pages: { 'a.md': page('# Plan', 'Applies To: **Mail**', ...step) }, at: ['a.md:1:1'] },
  ],
  *check({ processes }) {
    for (const page of processes.flatMap(({ pages }) => [...pages.values()])) {
      if (page.labels.some(({ kind }) => kind === 'phase')) continue
      yield diagnose('FL0304', page.title?.span ?? startOfPage(page))
    }
  },
}
