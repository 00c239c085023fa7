import { slug } from '../../reader/slug.ts'
import { diagnose } from '../diagnose.ts'
import { didYouMean } from '../did-you-mean.ts'
import type { PageNodes } from '../page-nodes.ts'
import { page, type Rule } from '../rule.ts'

export const missingAnchor: Rule = {
  code: 'FL0504',
  why: 'A link to a part that a page does not have opens the page at its top, and the reader has to search.',
  scope: 'playbook',
  ok: [
    {
      pages: {
        'a.md': page(
          '# A',
          '[part](#the-part) [other](b.md#第一步) [again](#the-part-1)',
          '## The part!',
          '## The part',
        ),
        'b.md': page('# B', '## 第一步', '', '<a name="old"></a>', '', '[old](#old) [top](#top) [tab](#tab/x)'),
      },
    },
  ],
  bad: [
    {
      pages: { 'a.md': page('# A', '[part](#teh-part) [other](b.md#part)', '## The part'), 'b.md': page('# B') },
      at: ['a.md:2:1', 'a.md:2:19'],
    },
  ],
  *check({ nodes, links, pageOf }) {
    const nodesOf = new Map(nodes.map((of) => [of.page.file, of]))
    const anchorsOf = new Map<string, ReadonlySet<string>>()
    for (const link of links) {
      const { target } = link
      if (target === null || target.path === null || target.anchor === '') continue
      const file = target.path === '' ? link.page.file : target.path
      const of = nodesOf.get(file)
      if (of === undefined || !pageOf.has(file) || /^(?:top$|tab\/)/i.test(target.anchor)) continue
      const anchors = anchorsOf.get(file) ?? anchorsIn(of)
      anchorsOf.set(file, anchors)
      if (anchors.has(target.anchor.toLowerCase())) continue
      yield diagnose('FL0504', link.span, { anchor: target.anchor, file, hint: didYouMean(target.anchor, anchors) })
    }
  },
}

/** Every name that a site generator may give to a heading, since pages are also read outside of Fairlead. */
function anchorsIn({ headings, htmlAnchors, page }: PageNodes): ReadonlySet<string> {
  const anchors = new Set([...htmlAnchors.map((name) => name.toLowerCase()), ...page.steps.map(({ anchor }) => anchor)])
  const times = new Map<string, number>()
  for (const { text } of headings) {
    for (const base of new Set([slug(text), githubSlug(text)])) {
      const before = times.get(base) ?? 0
      times.set(base, before + 1)
      anchors.add(before === 0 ? base : `${base}-${before}`)
    }
  }
  return anchors
}

function githubSlug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}\s_-]/gu, '')
    .replace(/\s/g, '-')
}
