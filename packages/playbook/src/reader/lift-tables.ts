import type { BlockContent, Blockquote, DefinitionContent, List, ListItem, Root, RootContent } from 'mdast'
import { readLabels } from './read-labels.ts'
import { readTaskTable } from './task-table.ts'
import { markdownTable } from './written-table.ts'

type Container = List | ListItem | Blockquote
type Child = BlockContent | DefinitionContent | ListItem

/**
 * The same tree with what makes steps and tasks taken out of lists and quotations: task tables, and in lists also the
 * headings of steps with what follows them in their item. What stood around them stays a list or a quotation [P53].
 */
export function liftTables(root: Root): Root {
  if (!root.children.some(needsLift)) return root
  return {
    ...root,
    children: root.children.flatMap((node) => (isContainer(node) && needsLift(node) ? lifted(node) : [node])),
  }
}

function isContainer(node: RootContent): node is Container {
  return node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote'
}

function needsLift(node: RootContent): boolean {
  if (!isContainer(node)) return false
  return node.children.some((child, index) => isLifted(child, index, node) || needsLift(child))
}

function isLifted(child: Child, index: number, container: Container): boolean {
  if (child.type === 'table') return readTaskTable(markdownTable(child, '')) !== null
  if (child.type === 'html') return /<table\b/i.test(child.value) && /<t[dh]\b/i.test(child.value)
  if (child.type !== 'heading' || container.type !== 'listItem') return false
  const rest = container.children.slice(index + 1)
  const next = rest.findIndex(({ type }) => type === 'heading')
  const own = next < 0 ? rest : rest.slice(0, next)
  if (own.length === 0) return true
  return own.some((node, at) => (node.type === 'paragraph' ? readLabels(node) !== null : isLifted(node, at, container)))
}

/** A container as the nodes that it becomes: pieces of it, and what is lifted out between them. */
function lifted(container: Container): readonly RootContent[] {
  const result: RootContent[] = []
  let inside: Child[] = []
  const flush = () => {
    if (inside.length > 0) result.push(piece(container, inside))
    inside = []
  }
  let isBelowHeading = false
  for (const [index, child] of container.children.entries()) {
    const isOut = isBelowHeading || isLifted(child, index, container)
    if (isOut) {
      flush()
      isBelowHeading ||= child.type === 'heading'
      const parts = isContainer(child) && needsLift(child) ? lifted(child) : [child]
      for (const part of parts) result.push(part)
    } else if (isContainer(child) && needsLift(child)) {
      for (const part of lifted(child)) {
        if (part.type === child.type) inside.push(part as Child)
        else {
          flush()
          result.push(part)
        }
      }
    } else inside.push(child)
  }
  flush()
  return result
}

function piece(container: Container, children: readonly Child[]): RootContent {
  const [first, last] = [children[0]?.position, children.at(-1)?.position]
  const position = first && last ? { start: first.start, end: last.end } : container.position
  // The children are some of those that the container had.
  return { ...container, children, position } as unknown as RootContent
}
