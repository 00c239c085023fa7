import { diagnose } from '../diagnose.ts'
import { withAddress } from '../new-address.ts'
import { page, type Rule } from '../rule.ts'

export const noScheme: Rule = {
  code: 'FL0505',
  why: 'An address without "https://" or "mailto:" is taken for a file beside the page, and leads nowhere.',
  scope: 'page',
  ok: [
    {
      pages: {
        'a.md': page('# A', 'www.example.org [web](https://example.org) [file](example.png) [part](#www.example.org)'),
      },
    },
  ],
  bad: [
    {
      pages: { 'a.md': page('# A', '[web](www.example.org/x) [mail](ana@example.org) [host](example.com)') },
      at: ['a.md:2:1', 'a.md:2:26', 'a.md:2:50'],
      fixed: {
        'a.md': page(
          '# A',
          '[web](https://www.example.org/x) [mail](mailto:ana@example.org) [host](https://example.com)',
        ),
      },
    },
  ],
  *check({ links }) {
    for (const link of links) {
      const address = link.href.replace(/[\u200B-\u200F\u2060\uFEFF]/g, '').trim()
      const scheme = missingScheme(address)
      if (scheme === null) continue
      const meant = `${scheme}${address}`
      yield withAddress(diagnose('FL0505', link.span, { href: address, meant }), link, meant)
    }
  },
}

const endings = /^(?:com|org|net|edu|gov|info|ms|io)$/i
const mail = /^[^\s/@:]+@(?:[a-z\d-]+\.)+[a-z]{2,}$/i

function missingScheme(address: string): string | null {
  return isHost(address.split(/[/?#:]/, 1)[0] ?? '') ? 'https://' : mail.test(address) ? 'mailto:' : null
}

/** Whether a name is that of a site: it begins with "www.", or ends as no file does. */
function isHost(name: string): boolean {
  const labels = name.split('.')
  if (labels.length < 2 || !labels.every((label) => /^[\p{L}\p{N}-]+$/u.test(label))) return false
  return (/^www\d?$/i.test(labels[0] ?? '') && labels.length > 2) || endings.test(labels.at(-1) ?? '')
}
