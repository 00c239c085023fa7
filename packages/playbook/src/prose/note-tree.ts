import type { Root as ProseTree } from 'hast'
import { toHast } from 'mdast-util-to-hast'
import { parseMarkdown } from '../markdown/parse-markdown.ts'
import { sanitizeProse } from './sanitize-prose.ts'

/** Markdown that a person writes beside a playbook, such as minutes, as a sanitised tree; HTML in it is left out [P17]. */
export function noteTree(text: string): ProseTree {
  return sanitizeProse(toHast(parseMarkdown(text)))
}
