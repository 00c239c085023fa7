import { diagnose } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'

export const malformedAddress: Rule = {
  code: 'FL0509',
  why: 'An address of such a shape leads nowhere, or elsewhere than its author meant.',
  scope: 'page',
  ok: [
    {
      pages: {
        'a.md': page(
          '# A',
          '[a](https://example.org/a_(b)?to=https://example.com) [b](https://例え.jp/ä) [c](mailto:a@b.example)',
          '[d](https://user@[::1]:8080/) [e](https://example.org/%5C) [f](https://example.org/)',
        ),
      },
    },
  ],
  bad: [
    {
      pages: {
        'a.md': page(
          '# A',
          '[a](https://https://example.org)',
          '[b](https:///x)',
          '[c](https:/example.org)',
          '[d](<https://example.org/a b>)',
          '[e](https://example.org/a\\\\#b)',
          '[f](<https://example.org/a)>)',
          '[g](htps://example.org)',
        ),
      },
      at: ['a.md:2:1', 'a.md:3:1', 'a.md:4:1', 'a.md:5:1', 'a.md:6:1', 'a.md:7:1', 'a.md:8:1'],
      also: ['FL0502'],
    },
  ],
  *check({ links }) {
    for (const { href, span } of links) {
      const fault = faults.find(({ shape }) => shape.test(href.trim()))
      const problem = fault?.problem ?? (closesTooOften(href) ? 'a bracket that nothing opens' : null)
      if (problem !== null) yield diagnose('FL0509', span, { problem, href: href.slice(0, 80) })
    }
  },
}

/** Whatever could be a web address: what is wrong with relative paths other rules say. */
const faults: readonly { readonly shape: RegExp; readonly problem: string }[] = [
  { shape: /^https?:\/*https?:/i, problem: 'the scheme twice' },
  { shape: /^https?:\/\/+(?:[/?#]|$)/i, problem: 'no host' },
  { shape: /^https?:(?!\/\/)/i, problem: 'a scheme without "//"' },
  { shape: /^(?!https?:)h?t{1,3}ps?s?:?\/\//i, problem: 'a misspelt scheme' },
  { shape: /^https?:\/\/\S*\s/i, problem: 'a space' },
  { shape: /^https?:\/\/.*\\/is, problem: 'a backslash' },
]

function closesTooOften(href: string): boolean {
  if (!/^https?:\/\//i.test(href)) return false
  let open = 0
  for (const char of href) {
    if (char === '(') open++
    else if (char === ')' && --open < 0) return true
  }
  return false
}
