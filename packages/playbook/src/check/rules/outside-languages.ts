import { diagnose } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'
import { startOfPage } from '../start-of-page.ts'

const manifest = page('languages: { en: en, zh-CN: ./zh/ }')

export const outsideLanguages: Rule = {
  code: 'FL0117',
  why: 'A page beside the folders of the languages belongs to one by its words alone, and a translator does not find it.',
  scope: 'page',
  ok: [
    { pages: { 'en/a.md': page('# A'), 'zh/b/b.md': page('# 乙') }, manifest },
    { pages: { 'a.md': page('# A'), 'zh/a.md': page('# 甲') }, manifest: page('languages: { en: ., zh-CN: zh }') },
    { pages: { 'a.md': page('# A') } },
  ],
  bad: [{ pages: { 'en/a.md': page('# A'), 'more/a.md': page('# A') }, manifest, at: ['more/a.md:1:1'] }],
  *check({ playbook: { pages, languageFolders, isWhole } }) {
    if (languageFolders.length === 0 || !isWhole) return
    const folders = languageFolders.map(({ prefix }) => `"${prefix}"`).join(', ')
    for (const page of pages) {
      if (languageFolders.some(({ prefix }) => page.file.startsWith(prefix))) continue
      yield diagnose('FL0117', startOfPage(page), { folders })
    }
  },
}
