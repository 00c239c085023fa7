import { cutDuration } from './cut-duration.ts'
import type { LineSpan } from './time-line.ts'

/** A word of a line; one in quotes is part of the text, whatever it says. */
export interface LineWord extends LineSpan {
  readonly text: string
  readonly isQuoted: boolean
}

/**
 * The words of a line: what stands between white space, or in quotes, in which a quote is written twice. Chinese has no
 * spaces between its words, so that a length of time is also one where it stands against Chinese signs.
 */
export function lineWords(line: string): readonly LineWord[] {
  return [...line.matchAll(/"((?:[^"]|"")*)(?:"|$)|“([^”]*)(?:”|$)|\S+/gu)].flatMap((match): readonly LineWord[] => {
    const [whole, quoted, curled] = match
    const span = { from: match.index, to: match.index + whole.length }
    if (quoted !== undefined) return [{ ...span, text: quoted.replaceAll('""', '"'), isQuoted: true }]
    if (curled !== undefined) return [{ ...span, text: curled, isQuoted: true }]
    let { from } = span
    return cutDuration(whole).map((text) => {
      const word = { from, to: from + text.length, text, isQuoted: false }
      from = word.to
      return word
    })
  })
}
