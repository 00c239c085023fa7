import type { Nodes as HastNodes, Root as ProseTree } from 'hast'
import { raw } from 'hast-util-raw'
import type { Blockquote, Definition, RootContent } from 'mdast'
import { toHast } from 'mdast-util-to-hast'
import { sanitizeProse } from './sanitize-prose.ts'

/**
 * Blocks of a page as a sanitised tree without positions. HTML in the page is parsed, not trusted; a DocFX alert
 * (`> [!NOTE]`) becomes a `div` with `data-alert`.
 */
export function proseTree(blocks: readonly RootContent[], definitions: readonly Definition[]): ProseTree {
  const children = [...blocks.map(alertBlock), ...definitions]
  const tree = toHast({ type: 'root', children }, { allowDangerousHtml: true })
  return withoutPositions(sanitizeProse(holdsRaw(tree) ? raw(tree) : tree))
}

function alertBlock(node: RootContent): RootContent {
  if (node.type !== 'blockquote') return node
  const [first, ...rest] = node.children
  if (first?.type !== 'paragraph') return node
  const [lead, ...inline] = first.children
  const marker = lead?.type === 'text' ? /^\s*\[!(NOTE|TIP|WARNING|IMPORTANT|CAUTION)\]\s*/i.exec(lead.value) : null
  if (lead?.type !== 'text' || marker?.[1] === undefined) return node
  const text = lead.value.slice(marker[0].length)
  const opening = text === '' ? inline : [{ ...lead, value: text }, ...inline]
  const alert: Blockquote = {
    type: 'blockquote',
    children: opening.length > 0 ? [{ ...first, children: opening }, ...rest] : rest,
    data: { hName: 'div', hProperties: { dataAlert: marker[1].toLowerCase() } },
  }
  return alert
}

function holdsRaw(node: HastNodes): boolean {
  if (node.type === 'raw') return true
  return 'children' in node && node.children.some((child) => holdsRaw(child))
}

function withoutPositions(tree: ProseTree): ProseTree {
  return JSON.parse(JSON.stringify(tree, (key, value) => (key === 'position' ? undefined : value)))
}
