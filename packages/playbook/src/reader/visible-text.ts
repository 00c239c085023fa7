import type { Nodes } from 'mdast'

/** One character of inline content as a reader sees it, and what it carries. */
export interface VisibleChar {
  readonly char: string
  readonly bold: boolean
  readonly href: string | null
}

/** Zero-width characters, bidirectional controls, soft hyphens. A joiner between two emoji makes them one: it is seen. */
const invisible =
  /[\u200B\u200C\u2060\uFEFF\u00AD\u200E\u200F\u202A-\u202E\u2066-\u2069]|\u200D(?!\p{Extended_Pictographic})|(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)\u200D/gu

/** All that can be invisible, and more; quickly looked for, and in few texts. */
const mayBeInvisible = /[\u00AD\u200B-\u206F\uFEFF]/

function withoutInvisible(text: string): string {
  return mayBeInvisible.test(text) ? text.replace(invisible, '') : text
}

/** The text of inline content as a reader sees it, with runs of white space as one space, trimmed. */
export function visibleText(node: Nodes): string {
  const text = withoutInvisible(collect('', node))
  const plain = text.includes('**') ? text.replaceAll('**', '') : text
  // Few texts have other white space than single spaces, and replacing each by itself takes long.
  return (/[^\S ]| {2}/.test(plain) ? plain.replace(/\s+/g, ' ') : plain).trim()
}

/** Adds what a reader sees of a node to the text before it. */
function collect(before: string, node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return before + node.value
  if (node.type === 'break' || isLineBreak(node)) return `${before} `
  if (node.type === 'image') return before + (node.alt ?? '')
  if (!('children' in node)) return before
  let text = before
  for (const child of node.children) text = collect(blocks.has(child.type) && text !== '' ? `${text} ` : text, child)
  return text
}

function isLineBreak(node: Nodes): boolean {
  return node.type === 'html' && /^<br\s*\/?>$/i.test(node.value)
}

/** Between two of these a reader sees a gap, also where the text has none. */
const blocks: ReadonlySet<string> = new Set(['paragraph', 'list', 'listItem', 'blockquote', 'tableCell'])

/**
 * The characters of inline content: link text and emphasis unwrapped, line ends as `\n`, invisible characters gone.
 * A `**` that CommonMark left standing beside CJK letters still switches bold.
 */
export function visibleChars(node: Nodes): readonly VisibleChar[] {
  const chars: VisibleChar[] = []
  collectChars(node, { bold: false, href: null }, chars)
  return boldByStars(chars)
}

interface Carried {
  readonly bold: boolean
  readonly href: string | null
}

function collectChars(node: Nodes, carried: Carried, chars: VisibleChar[]): void {
  if (node.type === 'text' || node.type === 'inlineCode') pushText(node.value, carried, chars)
  else if (node.type === 'break') pushText('\n', carried, chars)
  else if (isLineBreak(node)) pushText(' ', carried, chars)
  else if (node.type === 'image') pushText(node.alt ?? '', carried, chars)
  else if ('children' in node) {
    const inner = innerOf(node, carried)
    for (const child of node.children) {
      if (blocks.has(child.type) && chars.length > 0) chars.push({ char: ' ', bold: false, href: null })
      collectChars(child, inner, chars)
    }
  }
}

function innerOf(node: Nodes, carried: Carried): Carried {
  if (node.type === 'strong') return { bold: true, href: carried.href }
  return node.type === 'link' ? { bold: carried.bold, href: node.url } : carried
}

function pushText(text: string, { bold, href }: Carried, chars: VisibleChar[]): void {
  const shown = withoutInvisible(text)
  for (const char of shown.includes('\r') ? shown.replace(/\r\n?/g, '\n') : shown) chars.push({ char, bold, href })
}

function boldByStars(chars: readonly VisibleChar[]): readonly VisibleChar[] {
  if (!chars.some(({ char }, at) => char === '*' && chars[at + 1]?.char === '*')) return chars
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

/** Runs of white space become one space; leading and trailing ones go. */
export function collapse(chars: readonly VisibleChar[]): readonly VisibleChar[] {
  const result: VisibleChar[] = []
  for (const char of chars) {
    const isSpace = char.char <= ' ' || char.char > '~' ? /\s/.test(char.char) : false
    if (isSpace && (result.length === 0 || result.at(-1)?.char === ' ')) continue
    result.push(isSpace && char.char !== ' ' ? { ...char, char: ' ' } : char)
  }
  while (result.at(-1)?.char === ' ') result.pop()
  return result
}
