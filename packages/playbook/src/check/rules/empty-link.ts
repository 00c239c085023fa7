import type { Nodes } from 'mdast'
import { diagnose } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'

export const emptyLink: Rule = {
  code: 'FL0507',
  why: 'A link without an address leads nowhere; one without a text cannot be seen, and a screen reader spells its address.',
  scope: 'page',
  ok: [{ pages: { 'a.md': page('# A', '[web](https://example.org) [![plan](plan.png)](plan.png)') } }],
  bad: [
    {
      pages: { 'a.md': page('# A', '[web]() [top](#) [](https://example.org)') },
      at: ['a.md:2:1', 'a.md:2:9', 'a.md:2:18'],
    },
  ],
  *check({ links }) {
    for (const link of links) {
      const to = link.href.trim()
      if (to === '' || to === '#') yield diagnose('FL0507', link.span, { what: 'address' })
      else if (link.node.type === 'link' && link.text === '' && !hasImage(link.node)) {
        yield diagnose('FL0507', link.span, { what: 'text' })
      }
    }
  },
}

function hasImage(node: Nodes): boolean {
  return node.type === 'image' || node.type === 'imageReference' || ('children' in node && node.children.some(hasImage))
}
