import type { ASTNode } from '@marcbachmann/cel-js'
import { childNodes } from './child-nodes.ts'
import type { ConstantValue } from './condition-scope.ts'

export interface InsertedConstants {
  /** The condition with every constant replaced by its value. */
  readonly text: string
  /** The constants that it names, each once. */
  readonly used: readonly string[]
}

/** Writes the values of constants in place of their names, by the places of the syntax tree [P84]. */
export function insertConstants(
  text: string,
  root: ASTNode,
  constants: ReadonlyMap<string, ConstantValue>,
): InsertedConstants {
  const found: { readonly start: number; readonly end: number; readonly name: string }[] = []
  const visit = (node: ASTNode): void => {
    if (node.op === 'id' && constants.has(node.args)) found.push({ start: node.start, end: node.end, name: node.args })
    for (const child of childNodes(node)) visit(child)
  }
  if (constants.size > 0) visit(root)
  const inserted = found
    .sort((a, b) => b.start - a.start)
    .reduce(
      (result, { start, end, name }) => result.slice(0, start) + literal(constants, name) + result.slice(end),
      text,
    )
  return { text: inserted, used: [...new Set(found.map(({ name }) => name))] }
}

function literal(constants: ReadonlyMap<string, ConstantValue>, name: string): string {
  const value = constants.get(name) ?? ''
  if (typeof value === 'number') return String(value)
  return /^[^'\\\p{Cc}]*$/u.test(value) ? `'${value}'` : JSON.stringify(value)
}
