import { linkSchemes } from '../../prose/link-schemes.ts'
import { diagnose } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'

export const forbiddenLink: Rule = {
  code: 'FL0502',
  why: 'A link with a scheme that runs something or leads nowhere is shown as plain text.',
  scope: 'page',
  ok: [{ pages: { 'a.md': page('# A', '[web](https://example.org) [mail](mailto:a@example.org) [part](#a)') } }],
  bad: [
    { pages: { 'a.md': page('# A', '[run](javascript:alert(1))') }, at: ['a.md:2:1'] },
    { pages: { 'a.md': page('# A', '[call](tel:+15550100) [see](xref:plan)') }, at: ['a.md:2:1', 'a.md:2:23'] },
    {
      pages: { 'a.md': page('# A', '[run](<  VBScript:x>) [see][r]', '', '[r]: data:x') },
      at: ['a.md:2:1', 'a.md:4:1'],
    },
  ],
  *check({ links }) {
    for (const { href, span } of links) {
      const scheme = /^\s*([a-z][a-z0-9+.-]*):/i.exec(href)?.[1]?.toLowerCase()
      if (scheme !== undefined && !linkSchemes.includes(scheme))
        yield diagnose('FL0502', span, { href: href.slice(0, 80) })
    }
  },
}
