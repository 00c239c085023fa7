import type { LineSpan } from './time-line.ts'

/** A word of a line; one in quotes is part of the text, whatever it says. */
export interface LineWord extends LineSpan {
  readonly text: string
  readonly isQuoted: boolean
}

/** The words of a line: what stands between white space, or in quotes, in which a quote is written twice. */
export function lineWords(line: string): readonly LineWord[] {
  return [...line.matchAll(/"((?:[^"]|"")*)(?:"|$)|\S+/gu)].map((match) => {
    const [whole, quoted] = match
    const span = { from: match.index, to: match.index + whole.length }
    return quoted === undefined
      ? { ...span, text: whole, isQuoted: false }
      : { ...span, text: quoted.replaceAll('""', '"'), isQuoted: true }
  })
}

/** Text as it is compared: in one case and width, without what only sets it off from what follows. */
export function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[,;:。、]+$/u, '')
}
