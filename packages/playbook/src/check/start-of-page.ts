import type { Span } from '../model/span.ts'
import { textSpan } from '../reader/node-span.ts'
import type { Page } from '../reader/page.ts'

/** The first place of a page, for what is said of the whole of it. */
export function startOfPage({ file, text }: Page): Span {
  return textSpan(file, text, { start: 0, end: 0 })
}
