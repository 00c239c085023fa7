import type { ASTNode } from '@marcbachmann/cel-js'
import { childNodes } from './child-nodes.ts'

/**
 * A node of a condition as its author wrote it. The parser leaves out the parentheses around the first and the last
 * operand, as in `(seats + 1) > 2`: they are put back, so that what is given is a condition by itself.
 */
export function nodeText(node: ASTNode): string {
  const { input } = node
  const { opened, closed } = unmatched(node)
  let { start, end } = node
  for (let left = closed; left > 0; left--) start = Math.max(0, input.lastIndexOf('(', start - 1))
  for (let left = opened; left > 0; left--) end = input.indexOf(')', end) + 1 || input.length
  return input.slice(start, end)
}

/** How many parentheses in the place of a node are opened or closed outside of it. */
function unmatched(node: ASTNode): { readonly opened: number; readonly closed: number } {
  const texts = textsIn(node)
  let [opened, closed] = [0, 0]
  for (let at = node.start; at < node.end; at++) {
    const text = texts.find(({ start, end }) => start <= at && at < end)
    if (text !== undefined) at = text.end - 1
    else if (node.input[at] === '(') opened++
    else if (node.input[at] === ')') {
      if (opened > 0) opened--
      else closed++
    }
  }
  return { opened, closed }
}

/** The texts that a node holds as they are written: a parenthesis in one is none. */
function textsIn(node: ASTNode): readonly ASTNode[] {
  return node.op === 'value' && typeof node.args === 'string' ? [node] : childNodes(node).flatMap(textsIn)
}
