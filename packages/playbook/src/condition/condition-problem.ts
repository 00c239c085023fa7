import type { ASTNode } from '@marcbachmann/cel-js'
import { isCalendarDate } from '../model/calendar-date.ts'
import type { FactDefinition } from '../model/fact.ts'
import { boundVariable, childNodes } from './child-nodes.ts'
import type { ConditionScope } from './condition-scope.ts'

/** What is wrong with a condition that CEL itself lets pass. */
export type ConditionProblem =
  /** In words that follow "Unexpected condition …:". */
  | { readonly kind: 'refused'; readonly problem: string }
  | { readonly kind: 'no-day'; readonly fact: string; readonly day: string }

const comparisons: ReadonlySet<string> = new Set(['==', '!=', '<', '<=', '>', '>='])

/**
 * The first thing in a condition that this language does not have, though CEL has it: what could take without end to
 * evaluate, what a number cannot hold exactly, and what has no meaning for a text or a day [P81].
 */
export function conditionProblem(root: ASTNode, { facts, constants }: ConditionScope): ConditionProblem | null {
  const factOf = new Map(facts.map((fact) => [fact.id, fact]))
  const visit = (node: ASTNode, parent: ASTNode | null, isInBinder: boolean): ConditionProblem | null => {
    const bound = boundVariable(node)
    if (bound !== null && isInBinder)
      return refused(`${callOf(node)}() stands inside another; one at a time can be said.`)
    if (bound !== null && (factOf.has(bound) || constants.has(bound))) {
      return refused(`"${bound}" is the name of a fact or a constant; call the member by another name.`)
    }
    const own = ofNode(node, parent, factOf)
    if (own !== null) return own
    for (const child of childNodes(node)) {
      const found = visit(child, node, isInBinder || bound !== null)
      if (found !== null) return found
    }
    return null
  }
  return visit(root, null, false)
}

function ofNode(
  node: ASTNode,
  parent: ASTNode | null,
  factOf: ReadonlyMap<string, FactDefinition>,
): ConditionProblem | null {
  if (callOf(node) === 'matches') return refused('matches() is no part of this language; compare with == or with "in".')
  if (node.op === 'value' && typeof node.args === 'bigint' && !isSafe(node.args)) {
    return refused(`the number ${node.args} is too large.`)
  }
  if (node.op !== 'id') return null
  const fact = factOf.get(node.args)
  if (fact?.type === 'text' && !isAsked(node, parent, ['==', '!='])) {
    return refused(`"${fact.id}" is a text; it can only be asked whether it is (==) or is not (!=) a certain one.`)
  }
  if (fact?.type !== 'date') return null
  if (!isAsked(node, parent, [...comparisons])) {
    return refused(`"${fact.id}" is a day; it can only be compared with another, such as ${fact.id} < '2026-10-14'.`)
  }
  const day = literals(parent).find((text) => !isCalendarDate(text))
  return day === undefined ? null : { kind: 'no-day', fact: fact.id, day }
}

/** Whether a name stands on one side of such a comparison, or is looked for in a list that is written out. */
function isAsked(node: ASTNode, parent: ASTNode | null, operators: readonly string[]): boolean {
  if (parent === null) return false
  const [left, right] = childNodes(parent)
  return operators.includes(parent.op) || (parent.op === 'in' && left === node && right?.op === 'list')
}

/** The texts that a comparison, or the list of an `in`, holds as they are written. */
function literals(parent: ASTNode | null): readonly string[] {
  const sides = parent === null ? [] : childNodes(parent)
  return sides
    .flatMap((side) => (side.op === 'list' ? childNodes(side) : [side]))
    .flatMap((side) => (side.op === 'value' && typeof side.args === 'string' ? [side.args] : []))
}

function callOf(node: ASTNode): string | null {
  return node.op === 'call' || node.op === 'rcall' ? node.args[0] : null
}

function isSafe(value: bigint): boolean {
  return value >= BigInt(Number.MIN_SAFE_INTEGER) && value <= BigInt(Number.MAX_SAFE_INTEGER)
}

function refused(problem: string): ConditionProblem {
  return { kind: 'refused', problem }
}
