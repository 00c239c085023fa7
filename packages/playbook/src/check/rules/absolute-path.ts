import { diagnose } from '../diagnose.ts'
import { isPagePath } from '../link-target.ts'
import { page, type Rule } from '../rule.ts'

export const absolutePath: Rule = {
  code: 'FL0513',
  why: 'A path from the root, or with backslashes, works on one site or machine and on no other.',
  scope: 'page',
  ok: [{ pages: { 'a.md': page('# A', '[b](plans/b.md) [web](//example.org/b.md)'), 'plans/b.md': page('# B') } }],
  bad: [
    {
      pages: { 'a.md': page('# A', '[b](/plans/b.md)', '[c](plans\\\\b.md)'), 'plans/b.md': page('# B') },
      at: ['a.md:2:1', 'a.md:3:1'],
    },
  ],
  *check({ links }) {
    for (const { href, span } of links) {
      const path = href.split(/[?#]/, 1)[0] ?? ''
      const relative = !/^[a-z][a-z0-9+.-]*:|^\/\//i.test(href)
      if (relative && (/^\//.test(path) || (path.includes('\\') && isPagePath(path)))) {
        yield diagnose('FL0513', span, { href })
      }
    }
  },
}
