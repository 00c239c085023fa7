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
    letters.latin += count(node.value, /\p{Script=Latin}+/gu)
    letters.han += count(node.value, /\p{Script=Han}+/gu)
    letters.kana += count(node.value, /[\u3040-\u30FF]+/g)
  }
  if ('children' in node) for (const child of node.children) countLetters(child, letters)
}

/** How many characters stand in the runs that match. */
function count(text: string, runs: RegExp): number {
  let sum = 0
  for (const [run] of text.matchAll(runs)) sum += run.length
  return sum
}

function fold(word: string): string {
  return word.normalize('NFKC').toLowerCase().replace(/\s+/g, '')
}
