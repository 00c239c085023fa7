import type { Nodes } from 'mdast'
import type { Span } from '../model/span.ts'
import { nodeSpan } from '../reader/node-span.ts'
import type { Page } from '../reader/page.ts'

export interface PlacedLink {
  readonly page: Page
  readonly href: string
  readonly span: Span
}

/** Every link of the pages, also those that are defined apart, in the order of the text. */
export function* links(pages: Iterable<Page>): Iterable<PlacedLink> {
  for (const page of pages) yield* linksIn(page.root, page)
}

function* linksIn(node: Nodes, page: Page): Iterable<PlacedLink> {
  if (node.type === 'link' || node.type === 'definition')
    yield { page, href: node.url, span: nodeSpan(node, page.file) }
  if ('children' in node) for (const child of node.children) yield* linksIn(child, page)
}
