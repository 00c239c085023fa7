import type { Definition, Link } from 'mdast'
import type { Span } from '../model/span.ts'
import { nodeSpan } from '../reader/node-span.ts'
import type { Page } from '../reader/page.ts'
import { visibleText } from '../reader/visible-text.ts'
import { innerSpan } from './inner-span.ts'
import type { PageNodes } from './page-nodes.ts'

export interface PlacedLink {
  readonly page: Page
  readonly href: string
  readonly node: Link | Definition
  readonly span: Span
}

/** Every link of the pages, also those that are defined apart, in the order of the text. */
export function* links(nodes: Iterable<PageNodes>): Iterable<PlacedLink> {
  for (const { page, links } of nodes) {
    for (const node of links) yield { page, href: node.url, node, span: nodeSpan(node, page.file) }
  }
}

/** What a reader clicks on; nothing of a definition, which is used elsewhere. */
export function linkText({ node }: PlacedLink): string {
  return node.type === 'link' ? visibleText(node) : ''
}

/** Where the address of a link stands, so that it can be replaced; `null` where it is not written as it reads. */
export function hrefSpan({ page, href, span }: PlacedLink): Span | null {
  const at = page.text.slice(span.start.offset, span.end.offset).lastIndexOf(href)
  return at < 0 || href === '' ? null : innerSpan(page, span, [at, at + href.length])
}
