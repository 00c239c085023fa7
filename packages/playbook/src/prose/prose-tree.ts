import type { Element, Nodes as HastNodes, RootContent as ProseContent, Root as ProseTree, Text } from 'hast'
import { raw } from 'hast-util-raw'
import type { Blockquote, Definition, FootnoteDefinition, Nodes, RootContent } from 'mdast'
import { type Handler, toHast } from 'mdast-util-to-hast'
import { sanitizeProse } from './sanitize-prose.ts'

/**
 * Blocks of a page as a sanitised tree without positions. HTML in the page is parsed, not trusted; a DocFX alert
 * (`> [!NOTE]`) becomes a `div` with `data-alert`.
 */
export function proseTree(blocks: readonly RootContent[], definitions: readonly Definition[]): ProseTree {
  const children = blocks.map(alertBlock)
  // The tree that it is given `toHast` walks for definitions, slowly: so it gets those alone, and the blocks by its root.
  const defined = [...definitionsIn(children), ...definitions]
  const root: Handler = (state) => state.wrap(state.all({ type: 'root', children }))
  const tree = toHast({ type: 'root', children: defined }, { allowDangerousHtml: true, handlers: { root } })
  return withoutPositions(sanitizeProse(isParsable(rawText(tree)) ? raw(tree) : tree))
}

/** The definitions that stand among blocks, in the order of the text; a paragraph, a heading or a table holds none. */
function* definitionsIn(nodes: readonly Nodes[]): Iterable<Definition | FootnoteDefinition> {
  for (const node of nodes) {
    if (node.type === 'definition' || node.type === 'footnoteDefinition') yield node
    const holdsBlocks = node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote'
    if (holdsBlocks || node.type === 'footnoteDefinition') yield* definitionsIn(node.children)
  }
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

function rawText(node: HastNodes): string {
  if (node.type === 'raw') return node.value
  return 'children' in node ? node.children.map(rawText).join('') : ''
}

/** No page that was written to be read opens so many elements without closing one; its HTML is left out unparsed [P1]. */
const mostOpen = 300

function isParsable(html: string): boolean {
  const openOf = new Map<string, number>()
  let open = 0
  for (const [, end, name = ''] of html.toLowerCase().matchAll(/<(\/?)([a-z][a-z0-9]*)/g)) {
    const before = openOf.get(name) ?? 0
    // An end without a beginning closes nothing.
    const change = end === '' ? 1 : before > 0 ? -1 : 0
    if (/^(?:br|hr|img|input|wbr|col)$/.test(name)) continue
    openOf.set(name, before + change)
    open += change
    if (open > mostOpen) return false
  }
  return html !== ''
}

function withoutPositions({ children }: ProseTree): ProseTree {
  return { type: 'root', children: children.flatMap(bare) }
}

/** Sanitised prose holds elements and text, and of an element nothing but its name, properties and children. */
function bare(node: ProseContent): (Element | Text)[] {
  if (node.type === 'text') return [{ type: 'text', value: node.value }]
  if (node.type !== 'element') return []
  const { tagName, properties, children } = node
  return [{ type: 'element', tagName, properties, children: children.flatMap(bare) }]
}
