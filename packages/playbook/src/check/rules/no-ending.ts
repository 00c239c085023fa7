import { processIdOf } from '../../reader/process-id.ts'
import { diagnose } from '../diagnose.ts'
import { didYouMean } from '../did-you-mean.ts'
import { localTarget } from '../link-target.ts'
import { page, type Rule } from '../rule.ts'

export const noEnding: Rule = {
  code: 'FL0506',
  why: 'An address that is no page, file, part or site leads nowhere: often only the end of it was pasted.',
  scope: 'playbook',
  needsAllPages: true,
  ok: [
    {
      pages: {
        'a.md': page('# A', '[part](#part) [file](plan.xlsx) [folder](plans/) [b](b.md)', '## Part'),
        'b.md': page('# B'),
      },
    },
  ],
  bad: [
    { pages: { 'a.md': page('# A', '[b](b) [lost](AllThePlans)'), 'b.md': page('# B') }, at: ['a.md:2:1', 'a.md:2:8'] },
  ],
  *check({ playbook, links }) {
    const ids = new Set(playbook.pages.map(({ file }) => processIdOf(file)))
    for (const { page, href, span } of links) {
      const path = localTarget(page, href)?.path ?? ''
      if (path === '' || path.includes('.') || href.includes('@') || /\/(?:$|[?#])/.test(href)) continue
      const hint = ids.has(processIdOf(path)) ? ` Did you mean "${href}.md"?` : didYouMean(path, ids)
      yield diagnose('FL0506', span, { href, hint })
    }
  },
}
