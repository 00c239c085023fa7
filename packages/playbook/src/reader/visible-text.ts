import type { Nodes } from 'mdast'

/** One character of inline content as a reader sees it, and what it carries. */
export interface VisibleChar {
  readonly char: string
  readonly bold: boolean
  readonly href: string | null
}

const invisible = /[\u200B-\u200D\u2060\uFEFF\u00AD\u200E\u200F\u202A-\u202E\u2066-\u2069]/

/** Whether a text holds characters that a reader cannot see: zero-width, bidirectional controls, soft hyphens. */
export function hasInvisible(text: string): boolean {
  return invisible.test(text)
}

/**
 * The characters of inline content: link text and emphasis unwrapped, line ends as `\n`, invisible characters gone.
 * A `**` that CommonMark left standing beside CJK letters still switches bold.
 */
export function visibleChars(node: Nodes): readonly VisibleChar[] {
  const chars: VisibleChar[] = []
  collect(node, { bold: false, href: null }, chars)
  return boldByStars(chars)
}

interface Carried {
  readonly bold: boolean
  readonly href: string | null
}

function collect(node: Nodes, carried: Carried, chars: VisibleChar[]): void {
  if (node.type === 'break') chars.push({ char: '\n', ...carried })
  else if (node.type === 'text' || node.type === 'inlineCode') pushText(node.value, carried, chars)
  else if (node.type === 'html' && /^<br\s*\/?>$/i.test(node.value)) chars.push({ char: ' ', ...carried })
  else if (node.type === 'image') pushText(node.alt ?? '', carried, chars)
  else if ('children' in node) {
    const inner: Carried = {
      bold: carried.bold || node.type === 'strong',
      href: node.type === 'link' ? node.url : carried.href,
    }
    for (const child of node.children) {
      if (blocks.has(child.type) && chars.length > 0) chars.push({ char: ' ', bold: false, href: null })
      collect(child, inner, chars)
    }
  }
}

/** Between two of these a reader sees a gap, also where the text has none. */
const blocks: ReadonlySet<string> = new Set(['paragraph', 'list', 'listItem', 'blockquote', 'tableCell'])

function pushText(text: string, carried: Carried, chars: VisibleChar[]): void {
  for (const char of text.replace(/\r\n?/g, '\n')) {
    if (!invisible.test(char)) chars.push({ ...carried, char })
  }
}

function boldByStars(chars: readonly VisibleChar[]): readonly VisibleChar[] {
  const result: VisibleChar[] = []
  let open = false
  for (let at = 0; at < chars.length; at++) {
    const char = chars[at]
    if (char === undefined) break
    if (char.char === '*' && chars[at + 1]?.char === '*') {
      open = !open
      at++
    } else result.push(open ? { ...char, bold: true } : char)
  }
  return result
}

/** The text of visible characters with runs of white space as one space, trimmed. */
export function visibleText(node: Nodes): string {
  return collapse(visibleChars(node))
    .map((char) => char.char)
    .join('')
}

/** Runs of white space become one space; leading and trailing ones go. */
export function collapse(chars: readonly VisibleChar[]): readonly VisibleChar[] {
  const result: VisibleChar[] = []
  for (const char of chars) {
    const space = /\s/.test(char.char)
    if (space && (result.length === 0 || result.at(-1)?.char === ' ')) continue
    result.push(space ? { ...char, char: ' ' } : char)
  }
  while (result.at(-1)?.char === ' ') result.pop()
  return result
}
