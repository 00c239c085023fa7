import { diagnose } from '../diagnose.ts'
import { addressOf, withAddress } from '../new-address.ts'
import { page, type Rule } from '../rule.ts'

export const otherCase: Rule = {
  code: 'FL0514',
  why: 'Some machines find a file whatever its capitals, others do not: the link works where it was written, and not where it is read.',
  scope: 'playbook',
  ok: [{ pages: { 'a.md': page('# A', '[B](Plan.md)'), 'Plan.md': page('# B') } }],
  bad: [
    {
      pages: { 'a.md': page('# A', '[B](plan.md#x)'), 'Plan.md': page('# B', '## X') },
      at: ['a.md:2:1'],
      fixed: { 'a.md': page('# A', '[B](Plan.md#x)') },
    },
  ],
  *check({ playbook, links, pageOf }) {
    const inAnyCase = new Map(playbook.pages.map(({ file }) => [file.toLowerCase(), file]))
    for (const link of links) {
      const path = link.target?.path ?? ''
      const file = inAnyCase.get(path.toLowerCase())
      if (file === undefined || pageOf.has(path)) continue
      const found = diagnose('FL0514', link.span, { href: link.href, file })
      yield withAddress(found, link, addressOf(link, file))
    }
  },
}
