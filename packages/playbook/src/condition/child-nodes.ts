import type { ASTNode } from '@marcbachmann/cel-js'

/** The nodes right under a node of a condition, in the order of the text. */
export function childNodes(node: ASTNode): readonly ASTNode[] {
  return nodesIn(node.args)
}

function nodesIn(args: unknown): readonly ASTNode[] {
  if (Array.isArray(args)) return args.flatMap(nodesIn)
  return isNode(args) ? [args] : []
}

function isNode(value: unknown): value is ASTNode {
  return value !== null && typeof value === 'object' && 'op' in value && 'args' in value
}

const binders: ReadonlySet<string> = new Set(['all', 'exists', 'exists_one', 'existsOne', 'filter', 'map', 'bind'])

/** The variable that a node such as `sources.exists(source, …)` binds for itself; `null` where it binds none. */
export function boundVariable(node: ASTNode): string | null {
  if (node.op !== 'rcall') return null
  const [name, , [first]] = node.args
  return binders.has(name) && first?.op === 'id' ? first.args : null
}
