import { diagnose, withRelated } from '../diagnose.ts'
import type { PlacedLink } from '../links.ts'
import { withAddress } from '../new-address.ts'
import { page, type Rule } from '../rule.ts'

export const plainHttp: Rule = {
  code: 'FL0508',
  why: 'What is read over http can be read and changed on its way; the same site is linked over https elsewhere.',
  scope: 'playbook',
  ok: [{ pages: { 'a.md': page('# A', '[a](http://a.example) [b](https://b.example) [c](https://b.example/c)') } }],
  bad: [
    {
      pages: { 'a.md': page('# A', '[a](http://a.example/x) [b](https://a.example/y)') },
      at: ['a.md:2:1'],
      fixed: { 'a.md': page('# A', '[a](https://a.example/x) [b](https://a.example/y)') },
    },
  ],
  *check({ links }) {
    const secure = new Map<string, PlacedLink>()
    for (const link of links) {
      const host = hostOf(link.href, 'https')
      if (host !== null && !secure.has(host)) secure.set(host, link)
    }
    for (const link of links) {
      const host = hostOf(link.href, 'http')
      const other = host === null ? undefined : secure.get(host)
      if (host === null || other === undefined) continue
      const found = withRelated(diagnose('FL0508', link.span, { host }), [
        { message: 'over https here', span: other.span },
      ])
      yield withAddress(found, link, link.href.replace(/^http/i, 'https'))
    }
  },
}

function hostOf(href: string, scheme: 'http' | 'https'): string | null {
  const [, found, host] = /^(https?):\/\/([^/?#\s]+)/i.exec(href) ?? []
  return found?.toLowerCase() === scheme && host !== undefined ? host.toLowerCase() : null
}
