import { diagnose } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'

export const otherAddressShown: Rule = {
  code: 'FL0516',
  why: 'A text that shows one address and leads to another is how people are cheated; mostly one of the two is out of date.',
  scope: 'page',
  ok: [
    {
      pages: {
        'a.md': page(
          '# A',
          '[www.example.org](https://example.org/) [https://Example.org/a](http://example.org/a) <https://example.org>',
          '[https://example.org/a…](https://example.org/abc)',
        ),
      },
    },
  ],
  bad: [{ pages: { 'a.md': page('# A', '[https://example.org/a](https://example.org/b)') }, at: ['a.md:2:1'] }],
  *check({ links }) {
    for (const link of links) {
      const { text } = link
      if (!/^(?:https?:\/\/|www\.)\S+$/i.test(text) || !/^https?:\/\//i.test(link.href)) continue
      const [shown, real] = [bare(text), bare(link.href)]
      const shortened = /(?:…|\.\.\.)$/.test(text)
      if (shortened ? real.startsWith(shown) : real === shown) continue
      yield diagnose('FL0516', link.span, { shown: text.slice(0, 80), href: link.href.slice(0, 80) })
    }
  },
}

function bare(address: string): string {
  return decodeSafely(address)
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[\u200B-\u200F\u2060\uFEFF\\]/g, '')
    .replace(/(?:…|\.\.\.|[/.])$/, '')
}

function decodeSafely(address: string): string {
  try {
    return decodeURI(address)
  } catch {
    return address
  }
}
