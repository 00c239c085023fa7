import type { Nodes } from 'mdast'
import type { Language } from '../model/localized.ts'
import { labelWords } from '../reader/label-words.ts'
import type { Page } from '../reader/page.ts'

/** The languages in which a word is the name of a label, by the word in lower case without spaces. */
const languagesOfWord: ReadonlyMap<string, ReadonlySet<Language>> = (() => {
  const languages = new Map<string, Set<Language>>()
  for (const byLanguage of Object.values(labelWords)) {
    for (const [language, words] of Object.entries(byLanguage)) {
      for (const word of words) languages.set(fold(word), (languages.get(fold(word)) ?? new Set()).add(language))
    }
  }
  return languages
})()

/** Less tells too little: a name or two in another language stand on any page. */
const leastLabels = 2
const leastLetters = 300

/**
 * The language that a page is certainly written in, by the words of its labels or else by its script; that of the page
 * itself where anything speaks for it, `null` where the page is too short to tell.
 */
export function writtenLanguage(page: Page): Language | null {
  const labels = [...page.labels, ...page.steps.flatMap(({ labels }) => labels)]
  const known = labels.flatMap(({ name }) => languagesOfWord.get(fold(name)) ?? [])
  if (known.some((languages) => languages.has(page.language))) return page.language
  if (known.length >= leastLabels) {
    const [first, ...others] = known
    const [only, more] = [...(first ?? [])].filter((language) => others.every((of) => of.has(language)))
    return more === undefined ? (only ?? null) : null
  }
  return scriptLanguage(page)
}

/** A page for readers of Chinese or Japanese in Latin letters alone is English; one in their script is not for others. */
function scriptLanguage({ root, language }: Page): Language | null {
  const letters = { latin: 0, han: 0, kana: 0 }
  countLetters(root, letters)
  const { latin, han, kana } = letters
  if (latin + han + kana < leastLetters) return null
  const isEastern = language === 'ja' || language.startsWith('zh')
  if (isEastern && han + kana < 0.01 * latin) return 'en'
  if (language === 'ja' && kana < 0.02 * han) return 'zh-CN'
  if (!isEastern && han + kana > latin) return kana > 0.1 * han ? 'ja' : 'zh-CN'
  if (language.startsWith('zh') && kana > 0.2 * han) return 'ja'
  return language
}

function countLetters(node: Nodes, letters: { latin: number; han: number; kana: number }): void {
  if (node.type === 'text' && !node.value.startsWith('http')) {
    for (let at = 0; at < node.value.length; at++) {
      const unit = node.value.charCodeAt(at)
      if (isLatin(unit)) letters.latin++
      else if (unit >= 0x3040 && unit <= 0x30ff) letters.kana++
      else if ((unit >= 0x3400 && unit <= 0x9fff) || (unit >= 0xf900 && unit <= 0xfaff)) letters.han++
    }
  }
  if ('children' in node) for (const child of node.children) countLetters(child, letters)
}

/** Letters of European languages; what else is Latin is too rare to count. */
function isLatin(unit: number): boolean {
  return ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a) || (unit >= 0xc0 && unit <= 0x24f)
}

function fold(word: string): string {
  return word.normalize('NFKC').toLowerCase().replace(/\s+/g, '')
}
