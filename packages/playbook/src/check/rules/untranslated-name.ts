import type { Language } from '../../model/localized.ts'
import type { Written } from '../../reader/page.ts'
import { diagnose, withRelated } from '../diagnose.ts'
import { page, type Rule } from '../rule.ts'
import { taskRows } from '../task-rows.ts'
import { writtenLanguage } from '../written-language.ts'

const manifest = page('languages: { en: en, zh-CN: zh, de: de }')
const head = ['# Plan', '## Write', '| Id | Name | M/O | Role |', '|-|-|-|-|']
const row = (name: string) => `| 10 | ${name} | M | FE |`

export const untranslatedName: Rule = {
  code: 'FL0708',
  why: "A name in a foreign language in the midst of one's own was forgotten by the translator.",
  scope: 'playbook',
  ok: [
    {
      pages: {
        'en/a.md': page(...head, row('Exchange Online Assessment Workshop')),
        'de/a.md': page(...head, row('Exchange Online Assessment Workshop')),
        'zh/a.md': page(...head, row('评估研讨会')),
      },
      manifest,
    },
  ],
  bad: [
    {
      pages: {
        'en/a.md': page(...head, row('Agree with the customer on dates')),
        'de/a.md': page(...head, row('Agree with the customer on dates')),
        'zh/a.md': page(...head, row('Agree with the customer on dates')),
      },
      manifest,
      at: ['de/a.md:5:6', 'zh/a.md:5:6'],
    },
  ],
  *check({ translations }) {
    for (const { model, page, modelSteps, steps } of translations) {
      // A whole page in another language is said once.
      if ((writtenLanguage(page) ?? page.language) !== page.language) continue
      const firsts = new Map([...taskRows([model])].map(({ row }) => [row.id.value, row.name]))
      const titles = new Map([...modelSteps].map(([{ title }, id]) => [id, title]))
      const pairs: (readonly [Written, Written | null | undefined])[] = [
        ...(page.title === null ? [] : [[page.title, model.title] as const]),
        ...[...steps].map(([{ title }, id]) => [title, titles.get(id)] as const),
        ...[...taskRows([page])].map(({ row }) => [row.name, firsts.get(row.id.value)] as const),
      ]
      for (const [own, first] of pairs) {
        if (first === null || first === undefined || own.value !== first.value) continue
        if (!isForeign(own.value, page.language)) continue
        const found = diagnose('FL0708', own.span, { name: own.value, language: model.language })
        yield withRelated(found, [{ message: 'the same there', span: first.span }])
      }
    }
  },
}

/** Names of products stay as they are in every language: a sentence has small words, or is long in another script. */
function isForeign(name: string, language: Language): boolean {
  const words = name.split(/\s+/).filter((word) => /^[("']?\p{Script=Latin}{2,}/u.test(word))
  if (words.length < 4) return false
  const own = /^(?:zh|ja|ko|ru|el|he|ar|th|hi)\b/.test(language)
  return own || /\s(?:the|with|for|and|of|to|on|in|from)\s/i.test(name)
}
