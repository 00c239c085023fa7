import { diagnose, withRelated } from '../diagnose.ts'
import type { PlacedLink } from '../links.ts'
import { withAddress } from '../new-address.ts'
import { page, type Rule } from '../rule.ts'

export const plainHttp: Rule = {
  code: 'FL0508',
  why: 'What is read over http can be read and changed on its way; the same site is linked over https elsewhere. Where a page links the very same address over https, the link can be mended mechanically.',
  scope: 'playbook',
  ok: [{ pages: { 'a.md': page('# A', '[a](http://a.example) [b](https://b.example) [c](https://b.example/c)') } }],
  bad: [
    {
      pages: { 'a.md': page('# A', '[a](http://a.example/x) [b](https://a.example/y)') },
      at: ['a.md:2:1'],
    },
    {
      pages: { 'a.md': page('# A', '[a](http://a.example/x/) [b](https://A.example/y) [c](https://a.example/x#c)') },
      at: ['a.md:2:1'],
      fixed: {
        'a.md': page('# A', '[a](https://a.example/x/) [b](https://A.example/y) [c](https://a.example/x#c)'),
      },
    },
  ],
  *check({ links }) {
    const secure = new Map<string, PlacedLink>()
    const secureAddresses = new Map<string, PlacedLink>()
    for (const link of links) {
      const host = hostOf(link.href, 'https')
      if (host === null) continue
      if (!secure.has(host)) secure.set(host, link)
      if (!secureAddresses.has(addressIn(link.href))) secureAddresses.set(addressIn(link.href), link)
    }
    for (const link of links) {
      const host = hostOf(link.href, 'http')
      const same = secureAddresses.get(addressIn(link.href))
      const other = same ?? (host === null ? undefined : secure.get(host))
      if (host === null || other === undefined) continue
      const found = withRelated(diagnose('FL0508', link.span, { host }), [
        { message: `${same === undefined ? 'the same site' : 'the same page'} over https here`, span: other.span },
      ])
      // That one page of a site can be had over https does not say that another can.
      yield same === undefined ? found : withAddress(found, link, link.href.replace(/^http/i, 'https'))
    }
  },
}

function hostOf(href: string, scheme: 'http' | 'https'): string | null {
  const [, found, host] = /^(https?):\/\/([^/?#\s]+)/i.exec(href) ?? []
  return found?.toLowerCase() === scheme && host !== undefined ? host.toLowerCase() : null
}

/** What an address leads to, without its scheme and the place on the page. */
function addressIn(href: string): string {
  const [, host = '', path = ''] = /^https?:\/\/([^/?#\s]+)([^#]*)/i.exec(href) ?? []
  return `${host.toLowerCase()}${path.replace(/\/$/, '')}`
}
