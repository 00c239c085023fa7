import { type Document, isMap, isScalar, isSeq, parseDocument } from 'yaml'
import type { Span } from '../model/span.ts'
import { pointsOf } from '../text/points.ts'
import { tooDeepAt } from '../text/yaml-depth.ts'
import type { PageFile, Written } from './page.ts'

/** A table of contents as it was read: where its entries lead, in reading order. */
export interface Toc {
  readonly file: string
  readonly hrefs: readonly Written[]
  /** Why it is no valid YAML, and where; what could be read of it stands in `hrefs`. */
  readonly problem: Written | null
}

/** Whether a file is a table of contents, by its name. */
export function isTocFile(file: string): boolean {
  return /(?:^|\/)toc\.ya?ml$/i.test(file)
}

/** Keys whose value is a page or another table of contents. */
const hrefKeys: ReadonlySet<string> = new Set(['href', 'topichref', 'tochref', 'homepage'])
const deepest = 100

/** Reads a DocFX table of contents, nested `items` with `href`; never fails. Aliases are not followed. */
export function readToc({ file, text }: PageFile): Toc {
  const pointAt = pointsOf(text)
  // What is missing at the end stands behind it for the YAML parser.
  const inside = (offset: number) => pointAt(Math.min(offset, text.length))
  const span = ([start, end]: readonly [number, number]): Span => ({ file, start: inside(start), end: inside(end) })
  const document = parsed(text)
  if (document === null) return { file, hrefs: [], problem: { value: 'it nests too deep', span: span([0, 0]) } }
  const hrefs: Written[] = []
  const walk = (node: unknown, depth: number): void => {
    if (depth > deepest) return
    if (isSeq(node)) for (const item of node.items) walk(item, depth + 1)
    if (!isMap(node)) return
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? String(key.value).toLowerCase() : ''
      if (name === 'items') walk(value, depth + 1)
      else if (hrefKeys.has(name) && isScalar(value) && typeof value.value === 'string' && value.value.trim() !== '') {
        hrefs.push({ value: value.value.trim(), span: span([value.range?.[0] ?? 0, value.range?.[1] ?? 0]) })
      }
    }
  }
  walk(document.contents, 0)
  const [error] = document.errors
  const problem = error && { value: error.message.split('\n')[0] ?? '', span: span(error.pos) }
  return { file, hrefs, problem: problem ?? null }
}

/** `null` where the text nests deeper than the parser can follow. */
function parsed(text: string): Document | null {
  if (tooDeepAt(text) !== null) return null
  try {
    return parseDocument(text, { prettyErrors: false, logLevel: 'error' })
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
