import type { Root } from 'mdast'
import { markdownToMdast } from 'satteri'
import type { TextEdit } from '../text/edit.ts'
import { editedText, moveToOriginal } from '../text/edited-text.ts'
import { editsInTables, urlPadding } from './pad-urls.ts'
import { parsePortably } from './portable-parser.ts'

/** The portable parser takes time in proportion to the square of some texts: none longer than this goes to it. */
const longestPortable = 10_000

/**
 * The parser of Node: fast, and where it is known to err, on a text in which it does not. A bare URL that touches a pipe
 * gets a space between, but only in a table, where it says nothing.
 */
export function parseFirst(text: string): Root {
  const padding = urlPadding(text)
  if (padding.length === 0) return parse(text)
  const padded = parsePadded(text, padding)
  const needed = editsInTables(padding, padded)
  if (needed.length === padding.length) return padded
  const root = parsePadded(text, needed)
  // Without its space a line can become the header of a table that it is not.
  if (editsInTables(padding, root).length === needed.length) return root
  return text.length <= longestPortable ? parsePortably(text) : padded
}

function parsePadded(text: string, padding: readonly TextEdit[]): Root {
  const edited = editedText(text, padding)
  const root = parse(edited.text)
  moveToOriginal(root, edited)
  return root
}

function parse(text: string): Root {
  // satteri's nodes are mdast's own shapes; its types are wider because plugins can add kinds.
  // It leaves out the character that CommonMark replaces.
  return markdownToMdast(text.replaceAll('\0', '\uFFFD'), {
    features: { gfm: true, frontmatter: true },
  }) as unknown as Root
}
