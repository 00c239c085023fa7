import type { PageView } from '@fairlead/contract'
import type { DecisionTable } from '@fairlead/playbook'
import type { Element, ElementContent, Root, RootContent } from 'hast'
import type { GuidancePart } from './guidance-parts.ts'

/**
 * The guidance of a routing table as its page writes it, with its links; `null` where the page has no cell that reads so.
 * A release has the words of a cell, and only the page has what they lead to.
 */
export function guidanceOnPage(page: PageView, table: DecisionTable, guidance: string): readonly GuidancePart[] | null {
  const tree = treeBelow(page, table.source[page.language]?.line)
  const cell = tree === undefined ? undefined : cellsIn(tree.children).find((one) => wordsOf(one) === plain(guidance))
  return cell === undefined ? null : cell.children.flatMap((node) => partsIn(node, null))
}

/** What stands below the label of a table. */
function treeBelow({ blocks }: PageView, line: number | undefined): Root | undefined {
  if (line === undefined) return undefined
  const label = blocks.findLastIndex((block) => block.kind === 'labels' && block.line <= line)
  const below = blocks[label + 1]
  return below?.kind === 'prose' ? below.tree : undefined
}

function cellsIn(nodes: readonly (RootContent | ElementContent)[]): readonly Element[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element') return []
    return node.tagName === 'td' ? [node] : cellsIn(node.children)
  })
}

function partsIn(node: ElementContent, href: string | null): readonly GuidancePart[] {
  if (node.type === 'text') return [{ text: node.value, href }]
  if (node.type !== 'element') return []
  const own = node.tagName === 'a' && typeof node.properties.href === 'string' ? node.properties.href : href
  return node.children.flatMap((child) => partsIn(child, own))
}

function wordsOf(cell: Element): string {
  return plain(
    cell.children
      .flatMap((node) => partsIn(node, null))
      .map(({ text }) => text)
      .join(''),
  )
}

function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}
