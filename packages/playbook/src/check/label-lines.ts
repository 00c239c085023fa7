import type { Point, Span } from '../model/span.ts'
import { labelWords } from '../reader/label-words.ts'
import { nodeSpan } from '../reader/node-span.ts'
import type { Page, PageFile } from '../reader/page.ts'
import { innerSpan } from './inner-span.ts'

/** A line such as `Name: **value**` that stands in a paragraph of its own or among others, whatever its name. */
export interface LabelLine {
  readonly name: string
  readonly nameSpan: Span
  /** Whether the name is one that labels have. */
  readonly isKnown: boolean
  /** Whether the reader takes the line for a label. */
  readonly isRead: boolean
  /** The paragraph that holds the line, by its place among the page's blocks. */
  readonly block: number
}

const words: ReadonlySet<string> = new Set(Object.values(labelWords).flatMap((of) => Object.values(of).flat()))

/** The lines of a page that have the shape of a label; lists, quotations and alerts hold none. */
export function* labelLines(page: Page): Iterable<LabelLine> {
  const read = new Set(
    [...page.labels, ...page.steps.flatMap(({ labels }) => labels)].map(({ span }) => span.start.line),
  )
  for (const [block, node] of page.root.children.entries()) {
    if (node.type !== 'paragraph') continue
    const span = nodeSpan(node, page.file)
    // All behind the colon is bold, which few paragraphs hold.
    const written = page.text.slice(span.start.offset, span.end.offset)
    if (!written.includes('**') || !/[:：]/.test(written)) continue
    for (const { text, start } of linesIn(page, span)) {
      const name = labelName(text)
      if (name === null) continue
      const from = text.search(/[^\s*]/)
      const nameSpan = innerSpan(page, { ...span, start }, [from, from + name.length])
      const isKnown = words.has(name.toLowerCase())
      yield { name, nameSpan, isKnown, isRead: read.has(nameSpan.start.line), block }
    }
  }
}

/** What stands before the colon of a line of which all behind it is bold; `null` of any other line. */
function labelName(line: string): string | null {
  const colon = line.search(/[:：]/)
  const name = line.slice(0, Math.max(colon, 0)).replaceAll('*', ' ').trim()
  const value = line
    .slice(colon + 1)
    .replace(/^\*\*(?=\s)/, '')
    .trim()
  const isBold = value.length > 4 && value.startsWith('**') && value.indexOf('*', 2) === value.length - 2
  return isBold && name.length > 1 && name.length <= 40 && !/[|>#[\]]/.test(name) ? name : null
}

function* linesIn(
  { text }: PageFile,
  { start: first, end }: Span,
): Iterable<{ readonly text: string; readonly start: Point }> {
  let start = first
  for (const line of text.slice(first.offset, end.offset).split(/(?<=\n|\r(?!\n))/)) {
    yield { text: line.trimEnd(), start }
    start = { line: start.line + 1, column: 1, offset: start.offset + line.length }
  }
}
