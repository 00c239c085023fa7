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

function* allowancesIn(parent: Parents, page: Page): Iterable<Allowance> {
  for (const [index, node] of parent.children.entries()) {
    if (node.type === 'html') {
      const text = /^<!--\s*fairlead\s*:([\s\S]*?)-->/i.exec(node.value)?.[1]
      if (text === undefined) continue
      yield { span: nodeSpan(node, page.file), text: text.trim(), covers: coverOf(parent, index, page) }
    } else if ('children' in node) yield* allowancesIn(node, page)
  }
}

function coverOf(parent: Parents, index: number, page: Page): Cover {
  const comment = parent.children[index]
  const start = comment?.position?.start.offset ?? 0
  const isFirst = parent.children.slice(0, index).every((node) => node.type === 'yaml' || isComment(node))
  const isAboveTitle = page.title !== null && start < page.title.span.start.offset
  if (parent.type === 'root' && (isFirst || isAboveTitle)) return wholePage(page.text)
  if (parent.type === 'paragraph') return nothing
  const next = parent.children.slice(index + 1).find((node) => !isComment(node))
  if (next === undefined) return nothing
  const { start: from, end } = nodeSpan(next, page.file)
  return { what: 'the block after it', start: from.offset, end: end.offset }
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
