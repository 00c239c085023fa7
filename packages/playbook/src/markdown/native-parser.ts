import type { Root } from 'mdast'
import { markdownToMdast } from 'satteri'
import { parsePortably } from './portable-parser.ts'

/**
 * satteri drops a cell of a table where a bare URL touches a pipe (docs/decisions/0003). Such a page, and a page that
 * it cannot parse at all, goes to the portable parser.
 */
const urlBesidePipe = /\|[^\S\n]*(?:https?:\/\/|www\.)|(?:https?:\/\/|www\.)[^\s|]*[^\S\n]*\|/i

/** The parser of Node: fast, and the portable one where the fast one is known to err. */
export function parseFirst(text: string): Root {
  if (urlBesidePipe.test(text)) return parsePortably(text)
  // satteri's nodes are mdast's own shapes; its types are wider because plugins can add kinds.
  return markdownToMdast(text, { features: { gfm: true, frontmatter: true } }) as unknown as Root
}
