import { type Bound, boundWords } from '../decision/bound-words.ts'
import { readNumbers } from '../decision/read-amounts.ts'
import type { FactDefinition, FactId } from '../model/fact.ts'

/** A bound on the size of customers that a sentence states. */
export interface Threshold {
  readonly operator: Bound
  readonly value: number
  /** What is counted, as the sentence says it. */
  readonly noun: string
  /** The fact that it is a bound on, where one has this unit or label. */
  readonly fact: FactId | null
  /** The words as they stand in the sentence. */
  readonly words: string
}

/** What the size of a customer is counted in, in six languages. */
const nouns =
  /seats?|licen[cs]es?|users?|entitlements?|mailboxes|devices|employees|arbeitsplätzen?|plätzen?|lizenzen|benutzern?|postfächern?|geräten?|mitarbeitern?|シート|ライセンス|ユーザー|メールボックス|デバイス|assentos|licenças|usuários|utilizadores|caixas de correio|puestos|asientos|licencias|usuarios|buzones|dispositivos|席位|许可证|用户|邮箱|设备/

/** Words that in a sentence speak of time or place more often than of size. */
const notOfSize = new Set([
  'from',
  'since',
  'until',
  'before',
  'after',
  'vor',
  'vor dem',
  'nach',
  'nach dem',
  'desde',
  'antes de',
  'antes del',
  'depois de',
  'después de',
  'después del',
  'após',
  '之前',
  '之后',
  '起',
  '以后',
  'max',
  'min',
  '+',
  'まで',
  '以内',
])

const before = wordsAt('before', (words) => `(?<![a-zà-ÿ])(?:${words})\\s*$`)
const after = wordsAt('after', (words) => `^\\s*(?:${words})(?![a-zà-ÿ])`)

/** Reads the thresholds of sentences: numbers with words for a bound, and beside them what is counted. */
export function thresholdReader(facts: readonly FactDefinition[]): ThresholdReader {
  const nounBeside = nounReader(facts)
  const counted = new RegExp([...facts.flatMap(namesOf).map(escaped), nouns.source].join('|'), 'i')
  const thresholdsIn = (sentence: string): readonly Threshold[] => {
    // Few sentences have a number, and few of those count anything.
    if (!/\p{N}/u.test(sentence)) return []
    const text = sentence.normalize('NFKC')
    const lower = text.toLowerCase()
    if (lower.length !== text.length || !counted.test(lower)) return []
    return readNumbers(lower).flatMap(({ value, start, end }): readonly Threshold[] => {
      const [left, right] = [lower.slice(Math.max(0, start - 40), start), lower.slice(end, end + 40)]
      const counted = nounBeside(left, right)
      if (typeof value !== 'number' || counted === null) return []
      const ahead = longest(before, left)
      if (ahead !== null) {
        const words = text.slice(start - ahead.length, end + counted.right).trim()
        return [{ operator: ahead.operator, value, noun: counted.noun, fact: counted.fact, words }]
      }
      const behind = longest(after, counted.without)
      if (behind === null) return []
      const to = Math.max(right.indexOf(behind.text) + behind.text.length, counted.right)
      const words = text.slice(start, end + to).trim()
      return [{ operator: behind.operator, value, noun: counted.noun, fact: counted.fact, words }]
    })
  }
  return { mayCount: (text) => /[\d０-９]/.test(text) && counted.test(text), thresholdsIn }
}

interface ThresholdReader {
  /** Whether it is worth the while to look for thresholds in a text as it is written. */
  mayCount(text: string): boolean
  thresholdsIn(sentence: string): readonly Threshold[]
}

interface Counted {
  readonly noun: string
  readonly fact: FactId | null
  /** Where the noun ends behind the number; 0 where it stands before it. */
  readonly right: number
  /** What follows the number, without a counter and the noun. */
  readonly without: string
}

/** Finds what a number counts: behind it, perhaps after a word for the bound, or, as in Chinese and Japanese, before it. */
function nounReader(facts: readonly FactDefinition[]): (left: string, right: string) => Counted | null {
  const named = facts.flatMap((fact) => namesOf(fact).map((name) => ({ name, fact: fact.id })))
  const factOf = (noun: string) =>
    named.find(({ name }) => name.endsWith(noun) || noun.endsWith(name) || (name.length > 3 && noun.startsWith(name)))
      ?.fact ?? null
  const names = [...named.map(({ name }) => escaped(name)), nouns.source].join('|')
  const bounds = boundWords.flatMap((language) => Object.values(language).flatMap((words) => words.after.map(escaped)))
  const behindIt = new RegExp(
    `^(\\s*[个個名]?\\s*)((?:${bounds.join('|')})?的?\\s*(?:(?!or |oder |ou |o )[a-zà-ÿ-]+ )?)(${names})(?![a-zà-ÿ])`,
    'u',
  )
  const beforeIt = new RegExp(`(${names})(?:数|數|数量)?[^\\p{L}\\p{N}]{0,2}[\\p{L}<>=≤≥]{0,8}\\s?$`, 'u')
  return (left, right) => {
    const behind = behindIt.exec(right)
    if (behind !== null) {
      const [all, counter = '', between = '', noun = ''] = behind
      return {
        noun,
        fact: factOf(noun),
        right: all.length,
        without: between + right.slice(counter.length + between.length + noun.length),
      }
    }
    const noun = beforeIt.exec(left)?.[1]
    if (noun === undefined || /[a-zà-ÿ]/.test(noun)) return null
    return { noun, fact: factOf(noun), right: 0, without: right.replace(/^\s*[个個名]?\s*/, '') }
  }
}

/** The unit of a number, and its label, in every language. */
function namesOf(fact: FactDefinition): readonly string[] {
  if (fact.type !== 'number') return []
  return [...Object.values(fact.unit ?? {}), ...Object.values(fact.label)].map((name) =>
    name
      .normalize('NFKC')
      .toLowerCase()
      .replace(/^[个個名]/, ''),
  )
}

interface BoundPattern {
  readonly operator: Bound
  readonly pattern: RegExp
}

function wordsAt(side: 'before' | 'after', patternOf: (words: string) => string): readonly BoundPattern[] {
  return (['<', '<=', '>', '>='] as const).flatMap((operator) => {
    const words = boundWords.flatMap((language) => language[operator][side]).filter((word) => !notOfSize.has(word))
    if (words.length === 0) return []
    return [{ operator, pattern: new RegExp(patternOf(words.map(escaped).join('|')), 'u') }]
  })
}

/** The longest match of a side: "no more than" holds "more than". */
function longest(patterns: readonly BoundPattern[], text: string) {
  const found = patterns.flatMap(({ operator, pattern }) => {
    const match = pattern.exec(text)
    return match === null ? [] : [{ operator, text: match[0].trim(), length: match[0].length }]
  })
  return found.sort((a, b) => b.text.length - a.text.length)[0] ?? null
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
