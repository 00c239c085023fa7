import type { ASTNode } from '@marcbachmann/cel-js'
import type { FactId } from '../model/fact.ts'

/** The facts that a condition names, each once, in the order of the text. */
export function factsRead(node: ASTNode): readonly FactId[] {
  const found = new Set<FactId>()
  visit(node, found)
  return [...found]
}

function visit(node: unknown, found: Set<FactId>): void {
  if (Array.isArray(node)) {
    for (const item of node) visit(item, found)
    return
  }
  if (node === null || typeof node !== 'object' || !('op' in node) || !('args' in node)) return
  if (node.op === 'id' && typeof node.args === 'string') found.add(node.args)
  else visit(node.args, found)
}
