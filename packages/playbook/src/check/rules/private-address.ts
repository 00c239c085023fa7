import { diagnose } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'

export const privateAddress: Rule = {
  code: 'FL0510',
  why: 'An address of a machine or a house network opens for its author and for nobody else.',
  scope: 'page',
  ok: [
    {
      pages: { 'a.md': page('# A', '[a](https://example.org/localhost) [b](http://11.0.0.1) [c](https://172.40.0.1)') },
    },
  ],
  bad: [
    {
      pages: {
        'a.md': page('# A', '[a](http://localhost:8080/x)', '[b](https://192.168.0.4)', '[c](http://wiki/page)'),
      },
      at: ['a.md:2:1', 'a.md:3:1', 'a.md:4:1'],
    },
  ],
  *check({ links }) {
    for (const { href, span } of links) {
      const [, host] = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:\s[\]]+)/i.exec(href) ?? []
      if (host !== undefined && isPrivate(host)) yield diagnose('FL0510', span, { host })
    }
  },
}

function isPrivate(host: string): boolean {
  return (
    /^[a-z\d-]+$/i.test(host) ||
    /\.(?:local|localhost|internal|lan|corp|intranet)$/i.test(host) ||
    /^(?:127|10)\.\d+\.\d+\.\d+$|^192\.168\.\d+\.\d+$|^172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+$/.test(host)
  )
}
