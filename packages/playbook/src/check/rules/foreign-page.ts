import { diagnose } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'
import { startOfPage } from '../start-of-page.ts'
import { writtenLanguage } from '../written-language.ts'

const manifest = page('languages: { en: en, zh-CN: zh }')
const english = page(
  '# Talk',
  'Phase: **One**',
  '',
  '## Meet',
  'Primary Role: **FE**',
  'Applies To: **Mail**',
  '',
  'Meet.',
)

export const foreignPage: Rule = {
  code: 'FL0710',
  why: 'Readers of a language get a page that they cannot read; it was copied to be translated, and never was.',
  scope: 'page',
  ok: [
    {
      pages: {
        'en/talk.md': english,
        'zh/talk.md': page('# 谈话', '阶段：**一**', '', '## 见面', '主要角色：**FE**', '', '见面。'),
      },
      manifest,
    },
    { pages: { 'en/talk.md': english, 'zh/short.md': page('# FTA', 'See FTA.') }, manifest },
    { pages: { 'talk.md': english } },
  ],
  bad: [{ pages: { 'en/talk.md': english, 'zh/talk.md': english }, manifest, at: ['zh/talk.md:1:1'] }],
  *check({ playbook: { pages } }) {
    for (const page of pages) {
      const found = writtenLanguage(page)
      if (found === null || found === page.language) continue
      yield diagnose('FL0710', startOfPage(page), { found, language: page.language })
    }
  },
}
