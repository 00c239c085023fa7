import type { Language } from '../model/localized.ts'
import { labelWords } from './label-words.ts'

/**
 * The language that a page is written in, by its label words, then by its script; `en` where nothing tells.
 * Words that several languages share, such as "Fase", count for none of them.
 */
export function detectLanguage(text: string): Language {
  const lower = text.toLowerCase()
  const scores = new Map<Language, number>()
  for (const [language, words] of distinctWords) {
    const hits = words.filter((word) => lower.includes(word)).length
    if (hits > 0) scores.set(language, hits)
  }
  const best = [...scores].sort((a, b) => b[1] - a[1])[0]
  if (best !== undefined) return best[0]
  if (/[\u3040-\u30FF]/.test(text)) return 'ja'
  return /\p{Script=Han}/u.test(text) ? 'zh-CN' : 'en'
}

const distinctWords: ReadonlyMap<Language, readonly string[]> = (() => {
  const languages = new Map<string, Set<Language>>()
  for (const [kind, byLanguage] of Object.entries(labelWords)) {
    for (const [language, words] of Object.entries(byLanguage)) {
      // Such as "Art", which other words end in.
      for (const word of kind === 'kind' ? words.map((word) => `\n${word}`) : words) {
        languages.set(word, (languages.get(word) ?? new Set()).add(language))
      }
    }
  }
  const result = new Map<Language, string[]>()
  for (const [word, of] of languages) {
    const [only] = of
    if (of.size === 1 && only !== undefined) result.set(only, [...(result.get(only) ?? []), `${word}:`, `${word}：`])
  }
  return result
})()
