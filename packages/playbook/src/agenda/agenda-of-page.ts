import type { Element, Nodes } from 'hast'
import type { PageContent, StepId } from '../model/release.ts'

/** More is no agenda. */
const mostItems = 50

/**
 * What a page says is to be talked about in a step: the items of the first list under the heading of the step, in its
 * own part of the page and each as a line of plain text; none where there is no list [P220].
 */
export function agendaOfPage({ blocks }: Pick<PageContent, 'blocks'>, step: StepId): readonly string[] {
  const begins = blocks.findIndex((block) => block.kind === 'heading' && block.step === step)
  const heading = blocks[begins]
  if (heading?.kind !== 'heading') return []
  for (const block of blocks.slice(begins + 1)) {
    // The headings within a step, such as that of its tasks, are deeper.
    if (block.kind === 'heading' && (block.depth <= heading.depth || block.step !== null)) return []
    const list = block.kind === 'prose' ? firstList(block.tree) : null
    if (list !== null) return itemsOf(list)
  }
  return []
}

function firstList(node: Nodes): Element | null {
  if (node.type === 'element' && isList(node)) return node
  if (!('children' in node)) return null
  for (const child of node.children) {
    const list = firstList(child)
    if (list !== null) return list
  }
  return null
}

function itemsOf(list: Element): readonly string[] {
  return list.children
    .flatMap((item) => (item.type === 'element' && item.tagName === 'li' ? lineOf(item) : []))
    .slice(0, mostItems)
}

/** The text of an item without the lists in it; none where nothing is left. */
function lineOf(item: Element): readonly string[] {
  const line = textOf(item).replace(/\s+/g, ' ').trim()
  return line === '' ? [] : [line]
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type === 'element' && (isList(node) || node.tagName === 'br')) return ' '
  return 'children' in node ? node.children.map(textOf).join('') : ''
}

function isList({ tagName }: Element): boolean {
  return tagName === 'ul' || tagName === 'ol'
}
