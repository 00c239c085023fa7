import { modelPage } from '../../compile/playbook.ts'
import { processIdOf } from '../../reader/process-id.ts'
import { diagnose } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'
import { startOfPage } from '../start-of-page.ts'

const step = ['## Write', 'Primary Role: **FE**', '', 'Write it.', '', '## Next Steps', '']

export const unreachableProcess: Rule = {
  code: 'FL0604',
  why: 'A process that no page leads to is found only by those who know of it.',
  scope: 'playbook',
  needsAllPages: true,
  ok: [
    { pages: { 'a.md': page('# A', ...step, '- [B](b.md)'), 'b.md': page('# B', ...step, '- The work ends here.') } },
    { pages: { 'a.md': page('# A', ...step, '- The end.'), 'b.md': page('# B', ...step, '- The end.') } },
  ],
  bad: [
    {
      pages: {
        'a.md': page('# A', ...step, '- [B](b.md)'),
        'b.md': page('# B', ...step, '- The work ends here.'),
        'c.md': page('# C', ...step, '- [C](c.md#write)'),
      },
      at: ['c.md:1:1'],
    },
  ],
  *check({ processes, languages, links }) {
    const ids = new Set(processes.map(({ id }) => id))
    const reached = new Set<string>()
    const idOf = new Map<string, string>()
    for (const { page, target } of links) {
      if (target === null || target.path === null || target.path === '') continue
      const to = idOf.get(target.path) ?? processIdOf(target.path)
      idOf.set(target.path, to)
      if (ids.has(to) && !reached.has(to) && to !== processIdOf(page.file)) reached.add(to)
    }
    // Where no page leads to any other, the pages are not meant to be walked.
    if (reached.size === 0) return
    for (const process of processes.slice(1)) {
      const model = modelPage(process, languages)
      if (model === undefined || reached.has(process.id)) continue
      yield diagnose('FL0604', model.title?.span ?? startOfPage(model))
    }
  },
}
