import type { Definition, Image, Link, Nodes, Paragraph, Parents, Table } from 'mdast'
import type { Span } from '../model/span.ts'
import { nodeSpan } from '../reader/node-span.ts'
import type { Page } from '../reader/page.ts'
import { visibleText } from '../reader/visible-text.ts'

export interface PlacedHeading {
  readonly depth: number
  readonly text: string
  readonly span: Span
}

/** The nodes of a page that rules look at, also nested ones, each kind in the order of the text. */
export interface PageNodes {
  readonly page: Page
  readonly headings: readonly PlacedHeading[]
  readonly paragraphs: readonly Paragraph[]
  readonly tables: readonly Table[]
  readonly links: readonly (Link | Definition)[]
  readonly images: readonly Image[]
  /** Names that HTML on the page gives to places on it. */
  readonly htmlAnchors: readonly string[]
}

type Collected = { -readonly [K in Exclude<keyof PageNodes, 'page'>]: PageNodes[K][number][] }

/** Walks the tree of a page once. */
export function pageNodes(page: Page): PageNodes {
  const found: Collected = { headings: [], paragraphs: [], tables: [], links: [], images: [], htmlAnchors: [] }
  collect(page.root, page.file, found)
  return { page, ...found }
}

function collect(parent: Parents, file: string, found: Collected): void {
  for (const node of parent.children as readonly Nodes[]) {
    // Most nodes are texts, and hold nothing.
    if (node.type === 'text') continue
    if (node.type === 'heading') {
      found.headings.push({ depth: node.depth, text: visibleText(node), span: nodeSpan(node, file) })
    } else if (node.type === 'paragraph') found.paragraphs.push(node)
    else if (node.type === 'table') found.tables.push(node)
    else if (node.type === 'link' || node.type === 'definition') found.links.push(node)
    else if (node.type === 'image') found.images.push(node)
    else if (node.type === 'html') for (const anchor of anchorsIn(node.value)) found.htmlAnchors.push(anchor)
    if ('children' in node) collect(node, file, found)
  }
}

function anchorsIn(html: string): readonly string[] {
  return [...html.matchAll(/\b(?:id|name)\s*=\s*["']?([^"'\s>]{1,200})/gi)].map(([, name]) => name ?? '')
}
