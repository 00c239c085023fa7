import { processIdOf } from '../../reader/process-id.ts'
import { diagnose } from '../diagnose.ts'
import { nearAmong } from '../did-you-mean.ts'
import { isPagePath } from '../link-target.ts'
import { addressOf, withAddress } from '../new-address.ts'
import { page, type Rule } from '../rule.ts'

export const missingPage: Rule = {
  code: 'FL0501',
  why: 'A link to a page that is not there: a reader, and a process, that get stuck.',
  scope: 'playbook',
  needsAllPages: true,
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
    {
      pages: { 'a.md': page('# A', 'See [B](b-en.md#part).'), 'b.md': page('# B', '## Part') },
      at: ['a.md:2:5'],
      fixed: { 'a.md': page('# A', 'See [B](b.md#part).') },
    },
  ],
  *check({ playbook, links, pageOf }) {
    const inAnyCase = new Set(playbook.pages.map(({ file }) => file.toLowerCase()))
    const byName = Map.groupBy(playbook.pages, ({ file, language }) => `${language} ${processIdOf(file)}`)
    const nearIn = new Map(
      [...Map.groupBy(playbook.pages, ({ language }) => language)].map(([language, pages]) => {
        return [language, nearAmong(new Set(pages.map(({ file }) => processIdOf(file))))] as const
      }),
    )
    for (const link of links) {
      const path = link.target?.path ?? ''
      if (!isPagePath(path) || pageOf.has(path) || inAnyCase.has(path.toLowerCase())) continue
      const { language } = link.page
      const id = processIdOf(path)
      const [meant, other] = byName.get(`${language} ${id}`) ?? []
      const near = meant ?? byName.get(`${language} ${nearIn.get(language)?.(id)}`)?.[0]
      const to = near === undefined ? null : addressOf(link, near.file)
      const hint = to === null ? '' : ` Did you mean "${to}"?`
      const found = diagnose('FL0501', link.span, { href: link.href, hint })
      yield to === null || meant === undefined || other !== undefined ? found : withAddress(found, link, to)
    }
  },
}
