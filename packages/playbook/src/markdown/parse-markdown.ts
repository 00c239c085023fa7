import type { Root } from 'mdast'
import { parseFirst } from '#first-parser'

/**
 * Parses a page to mdast with positions; `line` and `column` from 1, in UTF-16 code units of the text given.
 * Every text parses: Markdown has no syntax errors. The text must not begin with a byte order mark.
 */
export function parseMarkdown(text: string): Root {
  return parseFirst(text)
}
