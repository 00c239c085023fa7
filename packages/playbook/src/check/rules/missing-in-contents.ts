import { processIdOf } from '../../reader/process-id.ts'
import { diagnose } from '../diagnose.ts'
import { didYouMean } from '../did-you-mean.ts'
import { page, type Rule } from '../rule.ts'

const pages = { 'a.md': page('# A'), 'b/b.md': page('# B') }

export const missingInContents: Rule = {
  code: 'FL0113',
  why: 'An entry without a page is a dead end in the menu, and a process that is not in the release.',
  scope: 'playbook',
  needsAllPages: true,
  ok: [
    { pages: { ...pages, 'toc.yml': page('- name: A', '  href: a.md#part', '- { name: B, href: ./b/b.md }') } },
    { pages: { ...pages, 'toc.yml': page('- href: a.md', '- href: b/'), 'b/toc.yml': page('- href: b.md') } },
    { pages: { ...pages, 'toc.yml': page('- href: a.md', '- href: b/b.md', '- href: https://example.org/x.md') } },
  ],
  bad: [
    {
      pages: { ...pages, 'toc.yml': page('- href: a.md', '- name: B', '  items:', '    - href: b.md') },
      at: ['toc.yml:4:13'],
    },
  ],
  *check({ playbook: { selection, pages } }) {
    for (const { isFollowed, entries } of selection.contents) {
      for (const { href, target, page } of isFollowed ? entries : []) {
        if (target === null || page !== null) continue
        const name = processIdOf(target)
        const others = pages.map(({ file }) => processIdOf(file)).filter((other) => other !== name)
        const hint = didYouMean(name, others)
        yield diagnose('FL0113', href.span, { href: href.value, hint })
      }
    }
  },
}
