import { diagnose } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'

export const wrongContents: Rule = {
  code: 'FL0115',
  why: 'A table of contents that was copied from elsewhere shows readers a menu of pages that are not there.',
  scope: 'playbook',
  ok: [
    { pages: { 'toc.yml': page('- href: a.md', '- href: b.md'), 'a.md': page('# A') } },
    { pages: { 'toc.yml': page('- name: Nothing yet'), 'a.md': page('# A') } },
  ],
  bad: [
    {
      pages: { 'toc.yml': page('- href: home.md', '- href: news.md', '- href: a.md'), 'a.md': page('# A') },
      at: ['toc.yml:1:9'],
    },
    {
      pages: {
        'en/a.md': page('# A'),
        'zh/a.md': page('# 甲'),
        'en/toc.yml': page('- href: a.md'),
        'zh/toc.yml': page('- href: ../en/a.md'),
      },
      manifest: page('languages: { en: en, zh-CN: zh }'),
      at: ['zh/toc.yml:1:9'],
    },
  ],
  *check({ playbook: { selection } }) {
    for (const { isFollowed, folder, toc, entries } of selection.contents) {
      const [first] = toc.hrefs
      const local = entries.filter(({ target }) => target !== null)
      if (isFollowed || first === undefined || local.length === 0) continue
      const here = local.filter(({ page }) => page?.file.startsWith(folder)).length
      yield diagnose('FL0115', first.span, { here: String(here), elsewhere: String(local.length - here) })
    }
  },
}
