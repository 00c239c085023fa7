import { processIdOf } from '../../reader/process-id.ts'
import { diagnose, withRelated } from '../diagnose.ts'
import { addressOf, withAddress } from '../new-address.ts'
import { page, type Rule } from '../rule.ts'
import { startOfPage } from '../start-of-page.ts'

const manifest = page('languages: { en: en, zh-CN: zh }')

export const otherLanguagesPage: Rule = {
  code: 'FL0503',
  why: 'A reader who follows the link is among pages of a language that is perhaps not theirs.',
  scope: 'playbook',
  ok: [
    {
      pages: {
        'en/a.md': page('# A', '[B](b.md) [中文](../zh/b.md)'),
        'en/b.md': page('# B'),
        'zh/b.md': page('# 乙'),
      },
      manifest,
    },
  ],
  bad: [
    {
      pages: {
        'zh/a.md': page('# 甲', '见[乙](../en/b.md#part)。'),
        'en/b.md': page('# B', '## Part'),
        'zh/b.md': page('# 乙', '## Part'),
      },
      manifest,
      at: ['zh/a.md:2:2'],
      fixed: { 'zh/a.md': page('# 甲', '见[乙](b.md#part)。') },
    },
    { pages: { 'zh/a.md': page('# 甲', '[B](../en/b.md)'), 'en/b.md': page('# B') }, manifest, at: ['zh/a.md:2:1'] },
  ],
  *check({ playbook, links, pageOf }) {
    const byName = Map.groupBy(playbook.pages, ({ file, language }) => `${language} ${processIdOf(file)}`)
    for (const link of links) {
      const target = pageOf.get(link.target?.path ?? '')
      const { language } = link.page
      if (target === undefined || target.language === language || isLanguageName(link.text)) continue
      const start = startOfPage(target)
      const found = withRelated(diagnose('FL0503', link.span, { href: link.href, found: target.language, language }), [
        { message: 'it leads here', span: start },
      ])
      const [meant, other] = byName.get(`${language} ${processIdOf(target.file)}`) ?? []
      const only = other === undefined ? meant : undefined
      yield only === undefined ? found : withAddress(found, link, addressOf(link, only.file))
    }
  },
}

const languageNames =
  /^(?:english|deutsch|日本語|português|简体中文|中文|español|français|italiano|한국어)(?:\s*\(.*\))?$/i

function isLanguageName(text: string): boolean {
  return languageNames.test(text)
}
