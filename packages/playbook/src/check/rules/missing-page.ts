import { processIdOf } from '../../reader/process-id.ts'
import { diagnose } from '../diagnose.ts'
import { didYouMean } from '../did-you-mean.ts'
import { page, type Rule } from '../rule.ts'

export const missingPage: Rule = {
  code: 'FL0501',
  why: 'A link to a page that is not there: a reader, and a process, that get stuck.',
  scope: 'playbook',
  ok: [
    { pages: { 'a.md': page('# A', 'See [B](b.md) and [the web](https://example.org/x.md).'), 'b.md': page('# B') } },
    { pages: { 'en/a.md': page('# A', '[B](../en/b.md#part)'), 'en/b.md': page('# B') } },
    {
      pages: { 'a.md': page('# A', '[B](b%20c.md) [other](/x.md) [site](//example.org/x.md)'), 'b c.md': page('# B') },
    },
  ],
  bad: [
    { pages: { 'a.md': page('# A', 'See [B](bb.md).'), 'b.md': page('# B') }, at: ['a.md:2:5'] },
    { pages: { 'a.md': page('# A', 'See [B][b].', '', '[b]: bb.md'), 'b.md': page('# B') }, at: ['a.md:4:1'] },
  ],
  *check({ playbook, links }) {
    const files = new Set(playbook.pages.map(({ file }) => file))
    for (const { page, href, span } of links) {
      const path = href.split(/[?#]/)[0] ?? ''
      if (/^[a-z][a-z0-9+.-]*:|^\/\/|^\//i.test(href) || !/\.(?:md|markdown)$/i.test(path)) continue
      if (files.has(resolved(page.file, path))) continue
      const hint = didYouMean(
        processIdOf(path),
        playbook.pages.map(({ file }) => processIdOf(file)),
      )
      yield diagnose('FL0501', span, { href, hint })
    }
  },
}

function resolved(from: string, path: string): string {
  const parts = from.split('/').slice(0, -1)
  for (const part of decoded(path).split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
