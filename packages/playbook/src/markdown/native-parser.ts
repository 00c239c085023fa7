import type { Root } from 'mdast'
import { markdownToMdast } from 'satteri'
import { parsePortably } from './portable-parser.ts'

const urlAfterPipe = /\|[^\S\n]*(?:https?:\/\/|www\.)/i
// The look-behind lets a match begin only where a word does: otherwise a long word would be read once for each letter.
const wordBeforePipe = /(?<![^\s|])[^\s|]+(?=[^\S\n]*\|)/g
const url = /https?:\/\/|www\./i

/**
 * Whether a bare URL may touch a pipe: there satteri drops a cell of a table (docs/decisions/0003), and the page goes to
 * the portable parser. Takes time in proportion to the text, whatever stands in it.
 */
export function hasUrlBesidePipe(text: string): boolean {
  return urlAfterPipe.test(text) || text.matchAll(wordBeforePipe).some(([word]) => url.test(word))
}

/** The parser of Node: fast, and the portable one where the fast one is known to err. */
export function parseFirst(text: string): Root {
  if (hasUrlBesidePipe(text)) return parsePortably(text)
  // satteri's nodes are mdast's own shapes; its types are wider because plugins can add kinds.
  return markdownToMdast(text, { features: { gfm: true, frontmatter: true } }) as unknown as Root
}
