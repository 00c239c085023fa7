import type { Nodes, Root } from 'mdast'

/** No page that was written to be read nests so deep; what walks a tree would run out of stack on one that does. */
const deepest = 100

/** The same tree; what is nested deeper than a hundred levels is left out [P1]. */
export function limitDepth(root: Root): Root {
  return isDeeper(root, deepest) ? { ...root, children: root.children.map((child) => cut(child, deepest - 1)) } : root
}

function isDeeper(node: Nodes, left: number): boolean {
  if (!('children' in node)) return false
  return left === 0 || node.children.some((child) => isDeeper(child, left - 1))
}

function cut<Node extends Nodes>(node: Node, left: number): Node {
  if (!('children' in node)) return node
  const children = left === 0 ? [] : node.children.map((child) => cut(child, left - 1))
  return { ...node, children }
}

const marker = '(?:>|[*+-](?=\\s)|\\d{1,9}[.)](?=\\s))'
const moreThanHundredMarkers = new RegExp(
  `^((?:[ \\t]*${marker}){${deepest}})([ \\t]*${marker}(?:[ \\t]|${marker})*)`,
  'gm',
)

/** Whether one of the lines is long enough for a hundred markers, and begins as if they were some: quick to tell. */
function mayHoldMany(text: string): boolean {
  if (text.includes('\r')) return manySigns.test(text)
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    const isLong = end - start >= deepest && /[\s>*+\d-]/.test(text.charAt(start))
    if (isLong && manySigns.test(text.slice(start, end))) return true
    start = end + 1
  }
  return false
}

/** What stands in every text with a hundred markers on a line, and in few others. */
const manySigns = /(?:(?:[>.)]|[*+-]\s)[ \t\d]*){50}/

/**
 * The same text, every character in its place, in which no line opens more than a hundred quotes and lists: parsers
 * take time in proportion to the square of them.
 */
export function limitMarkers(text: string): string {
  if (!mayHoldMany(text)) return text
  return text.replace(moreThanHundredMarkers, (_, head: string, more: string) => head + more.replace(/\S/g, ' '))
}
