import type { Definition, Link } from 'mdast'
import type { Span } from '../model/span.ts'
import { nodeSpan } from '../reader/node-span.ts'
import type { Page } from '../reader/page.ts'
import { visibleText } from '../reader/visible-text.ts'
import { innerSpan } from './inner-span.ts'
import { type LocalTarget, localTarget } from './link-target.ts'
import type { PageNodes } from './page-nodes.ts'

export interface PlacedLink {
  readonly page: Page
  readonly href: string
  /** Where it leads in the playbook; `null` where it leads elsewhere. */
  readonly target: LocalTarget | null
  /** What a reader clicks on; nothing of a definition, which is used elsewhere. */
  readonly text: string
  readonly node: Link | Definition
  readonly span: Span
}

/** Every link of the pages, also those that are defined apart, in the order of the text. */
export function* links(nodes: Iterable<PageNodes>): Iterable<PlacedLink> {
  for (const { page, links } of nodes) {
    for (const node of links) {
      const text = node.type === 'link' ? visibleText(node) : ''
      const target = localTarget(page, node.url)
      yield { page, href: node.url, target, text, node, span: nodeSpan(node, page.file) }
    }
  }
}

/** Where the address of a link stands, so that it can be replaced; `null` where it is not written as it reads. */
export function hrefSpan({ page, href, span }: PlacedLink): Span | null {
  const at = page.text.slice(span.start.offset, span.end.offset).lastIndexOf(href)
  return at < 0 || href === '' ? null : innerSpan(page, span, [at, at + href.length])
}
