import type { Definition, Nodes, Root } from 'mdast'

/** The same tree with every `[text][name]` as the link or image that the page defines for the name. */
export function resolveReferences(root: Root): Root {
  const definitions = new Map<string, Definition>()
  collect(root, definitions)
  return definitions.size === 0
    ? root
    : { ...root, children: root.children.map((child) => resolve(child, definitions)) }
}

function collect(node: Nodes, definitions: Map<string, Definition>): void {
  // A definition stands among blocks, never in a paragraph, a heading or a table.
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'table') return
  // Of two definitions of one name the first counts, as in CommonMark.
  if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node)
  if ('children' in node) for (const child of node.children) collect(child, definitions)
}

function resolve<Node extends Nodes>(node: Node, definitions: ReadonlyMap<string, Definition>): Node {
  const definition = 'identifier' in node ? definitions.get(node.identifier) : undefined
  const children = 'children' in node ? node.children.map((child) => resolve(child, definitions)) : []
  // A reference and what it stands for may stand in the same places, which the types of mdast cannot say.
  if (node.type === 'linkReference' && definition !== undefined)
    return { type: 'link', url: definition.url, children, position: node.position } as unknown as Node
  if (node.type === 'imageReference' && definition !== undefined)
    return { type: 'image', url: definition.url, alt: node.alt, position: node.position } as unknown as Node
  return 'children' in node ? { ...node, children } : node
}
