import { diagnose } from '../diagnose.ts'
import { withAddress } from '../new-address.ts'
import { page, type Rule } from '../rule.ts'

export const mailFilterLink: Rule = {
  code: 'FL0517',
  why: 'The link was copied out of a mail: it goes through the filter of its receiver, shows who that was, and stops working some day.',
  scope: 'page',
  ok: [{ pages: { 'a.md': page('# A', '[a](https://example.org/?url=https%3A%2F%2Fexample.com)') } }],
  bad: [
    {
      pages: {
        'a.md': page(
          '# A',
          '[a](https://eu1.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org%2Fa&data=5%7C1)',
          '[b](https://urldefense.com/v3/__https://example.org/b__;!!x)',
        ),
      },
      at: ['a.md:2:1', 'a.md:3:1'],
      fixed: { 'a.md': page('# A', '[a](https://example.org/a)', '[b](https://example.org/b)') },
    },
  ],
  *check({ links }) {
    for (const link of links) {
      const [, host = ''] = /^https?:\/\/([^/?#]+)/i.exec(link.href) ?? []
      if (!/(?:^|\.)(?:safelinks\.protection\.outlook\.com|urldefense\.(?:com|proofpoint\.com))$/i.test(host)) continue
      const found = diagnose('FL0517', link.span, { host })
      const real = realAddress(link.href)
      yield real === null ? found : withAddress(found, link, real)
    }
  },
}

/** The address that a filter was given; `null` where it cannot be told. */
function realAddress(href: string): string | null {
  const [, named] = /[?&]url=(https?[^&]+)/i.exec(href) ?? []
  const [, within] = /\/__(https?:\/\/.+?)__;/i.exec(href) ?? []
  try {
    const address = named === undefined ? within : decodeURIComponent(named)
    return address === undefined || /[\s()<>]/.test(address) ? null : address
  } catch {
    return null
  }
}
