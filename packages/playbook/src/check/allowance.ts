import type { Html, Nodes, Parents } from 'mdast'
import type { Span } from '../model/span.ts'
import { nodeSpan, textSpan } from '../reader/node-span.ts'
import type { Page } from '../reader/page.ts'

/**
 * A comment of an author that a finding is right as it is: `<!-- fairlead: allow FL0402 because … -->`.
 *
 * On a page it covers the block after it; where it stands above the title, or before everything else, the whole page.
 * In a manifest, where it is `# fairlead: allow …`, it covers the entry on the next line.
 */
export interface Allowance {
  readonly span: Span
  /** What stands after `fairlead:`. */
  readonly text: string
  readonly covers: Cover
}

/** What findings of a file an allowance is for: those that begin within these offsets. */
interface Cover {
  readonly what: 'the whole page' | 'the block after it' | 'the entry after it' | 'nothing'
  readonly start: number
  readonly end: number
}

const nothing: Cover = { what: 'nothing', start: 0, end: -1 }

/** The allowances of a page, in the order of the text, also those that nobody could follow. */
export function pageAllowances(page: Page): readonly Allowance[] {
  if (!/fairlead\s*:/i.test(page.text)) return []
  return [...inFrontMatter(page), ...allowancesIn(page.root, page)]
}

/** The whole page is what a comment stands for in its front matter, too. */
function inFrontMatter({ file, text, root }: Page): readonly Allowance[] {
  const [first] = root.children
  if (first?.type !== 'yaml') return []
  const end = first.position?.end.offset ?? 0
  return lineComments(file, text.slice(0, end)).map((comment) => ({ ...comment, covers: wholePage(text) }))
}

function wholePage(text: string): Cover {
  return { what: 'the whole page', start: 0, end: text.length }
}

/** `after` is the block that follows the parent: a table of a list item stands after its list. */
function* allowancesIn(parent: Parents, page: Page, after?: Nodes): Iterable<Allowance> {
  const next = nextBlocks(parent, after)
  const pageEnd = parent.type === 'root' ? pageCoverEnd(page) : 0
  for (const [index, node] of parent.children.entries()) {
    if (node.type === 'html') {
      const text = /^<!--\s*fairlead\s*:([\s\S]*?)-->/i.exec(node.value)?.[1]
      if (text === undefined) continue
      const span = nodeSpan(node, page.file)
      const block = parent.type === 'paragraph' ? undefined : next[index]
      const covers = span.start.offset < pageEnd ? wholePage(page.text) : coverOf(block, page)
      yield { span, text: text.trim(), covers }
    } else if ('children' in node) yield* allowancesIn(node, page, next[index])
  }
}

/** Where what stands for the whole page ends: at the title, or at the first block where that comes later. */
function pageCoverEnd({ title, root, text }: Page): number {
  const first = root.children.find((node) => node.type !== 'yaml' && !isComment(node))
  return Math.max(title?.span.start.offset ?? 0, first?.position?.start.offset ?? text.length)
}

/** For each child of a node the block after it that is no comment. */
function nextBlocks(parent: Parents, after: Nodes | undefined): readonly (Nodes | undefined)[] {
  const result: (Nodes | undefined)[] = []
  let next = after
  for (let index = parent.children.length - 1; index >= 0; index--) {
    result[index] = next
    const node = parent.children[index]
    if (node !== undefined && !isComment(node)) next = node
  }
  return result
}

function coverOf(block: Nodes | undefined, { file }: Page): Cover {
  if (block === undefined) return nothing
  const { start, end } = nodeSpan(block, file)
  return { what: 'the block after it', start: start.offset, end: end.offset }
}

/** Whether a block is a comment, and no more. */
function isComment(node: Nodes): node is Html {
  return node.type === 'html' && /^<!--(?:(?!-->)[\s\S])*-->\s*$/.test(node.value)
}

/** The allowances of a manifest; each covers the line after it, with what is set in below that line. */
export function manifestAllowances(file: string, text: string): readonly Allowance[] {
  if (!/fairlead\s*:/i.test(text)) return []
  return lineComments(file, text).map((comment) => ({ ...comment, covers: entryAfter(comment.span.end.offset, text) }))
}

function lineComments(file: string, text: string): readonly Omit<Allowance, 'covers'>[] {
  return [...text.matchAll(/^[ \t]*(#\s*fairlead\s*:(.*))$/gim)].map(
    ({ index, 0: line, 1: comment = '', 2: words = '' }) => {
      const end = index + line.trimEnd().length
      return { span: textSpan(file, text, { start: index + line.length - comment.length, end }), text: words.trim() }
    },
  )
}

function entryAfter(offset: number, text: string): Cover {
  const entry = /^(?:[ \t]*(?:#.*)?(?:\r\n?|\n))*([ \t]*)\S.*(?:(?:\r\n?|\n)(?:\1[ \t]+\S.*|[ \t]*(?=[\r\n])))*/
  const [found, indent] = entry.exec(text.slice(offset)) ?? []
  if (found === undefined || indent === undefined) return nothing
  return { what: 'the entry after it', start: offset, end: offset + found.length }
}
