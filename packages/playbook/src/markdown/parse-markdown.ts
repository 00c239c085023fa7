import type { Root } from 'mdast'
import { parseFirst } from '#first-parser'
import { limitDepth } from './limit-depth.ts'
import { limitText } from './limit-text.ts'

/**
 * Parses a page to mdast with positions; `line` and `column` from 1, in UTF-16 code units of the text given.
 * Every text parses: Markdown has no syntax errors. A byte order mark at its beginning must be gone before.
 */
export function parseMarkdown(text: string): Root {
  return limitDepth(parseFirst(limitText(text)))
}
