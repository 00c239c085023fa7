import { folded } from './folded.ts'
import { wordRuns } from './words.ts'

/** From and to, in code units of a text. */
export type Mark = readonly [from: number, to: number]

const longestSnippet = 160
const before = 40

/** Where what was asked for stands in a text, in its order, none in another. */
export function marksIn(text: string, asked: string): readonly Mark[] {
  const { text: plain, from, to } = folded(text)
  const words = wordRuns(folded(asked).text)
  const found: Mark[] = []
  for (const word of words) {
    for (let at = plain.indexOf(word.text); at !== -1; at = plain.indexOf(word.text, at + word.text.length)) {
      if (!word.isUnspaced && isWithinWord(plain, at)) continue
      found.push([from[at] ?? 0, to[at + word.text.length - 1] ?? text.length])
    }
  }
  return apart(found.toSorted(([one], [other]) => one - other))
}

/** Tells of texts whether they have everything that is asked for. */
export function hasAll(asked: string): (text: string) => boolean {
  const sought = wordRuns(folded(asked).text)
  return (text) => {
    const plain = folded(text).text
    const words = wordRuns(plain).filter(({ isUnspaced }) => !isUnspaced)
    return sought.every((run) =>
      run.isUnspaced ? plain.includes(run.text) : words.some(({ text: word }) => word.startsWith(run.text)),
    )
  }
}

/** Words are found by their beginnings. */
function isWithinWord(plain: string, at: number): boolean {
  const [previous] = wordRuns(plain.slice(Math.max(0, at - 2), at)).slice(-1)
  return previous !== undefined && !previous.isUnspaced && /[\p{L}\p{N}]$/u.test(plain.slice(0, at))
}

function apart(marks: readonly Mark[]): readonly Mark[] {
  const joined: [number, number][] = []
  for (const [from, to] of marks) {
    const last = joined.at(-1)
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to)
    else joined.push([from, to])
  }
  return joined
}

/** A piece of a text around the first of what was asked for, on one line, with its marks. */
export function snippetOf(text: string, asked: string): { readonly text: string; readonly marks: readonly Mark[] } {
  const line = text.replace(/\s+/g, ' ').trim()
  const marks = marksIn(line, asked)
  const first = marks[0]?.[0] ?? 0
  const start = line.length <= longestSnippet ? 0 : wordStart(line, Math.max(0, first - before), first)
  const end = wholeSign(line, Math.min(line.length, start + longestSnippet))
  const [lead, tail] = [start > 0 ? '…' : '', end < line.length ? '…' : '']
  return {
    text: `${lead}${line.slice(start, end)}${tail}`,
    marks: marks
      .filter(([from, to]) => from >= start && to <= end)
      .map(([from, to]) => [from - start + lead.length, to - start + lead.length] as const),
  }
}

/** A place that begins a word, where one begins before what was found; else one that cuts no sign in two. */
function wordStart(text: string, at: number, found: number): number {
  if (at === 0) return 0
  const space = text.indexOf(' ', at - 1)
  return space === -1 || space >= found ? wholeSign(text, at) : space + 1
}

/** A place that cuts no sign in two. */
function wholeSign(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  return at > 0 && unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at
}
