import type { ASTNode } from '@marcbachmann/cel-js'
import type { FactDefinition } from '../model/fact.ts'
import { factsRead } from './facts-read.ts'
import { nodeText } from './node-text.ts'
import type { Comparison, Requirement } from './requirement.ts'

const mirrored: Readonly<Record<Comparison, Comparison>> = {
  '==': '==',
  '!=': '!=',
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
}

/** A condition's syntax tree as a requirement; what has no words of its own becomes `opaque` with its text. */
export function requirementOf(node: ASTNode, facts: readonly FactDefinition[]): Requirement {
  return (
    joined(node, facts) ??
    chosen(node, facts) ??
    saidToHold(node, facts) ??
    compared(node) ??
    included(node) ??
    yes(node, facts) ??
    opaque(node, facts)
  )
}

function joined(node: ASTNode, facts: readonly FactDefinition[]): Requirement | null {
  if (node.op === '!_') return not(requirementOf(node.args as ASTNode, facts))
  if (node.op !== '&&' && node.op !== '||') return null
  const of = (node.args as readonly ASTNode[]).map((part) => requirementOf(part, facts))
  return listOf(node.op === '&&' ? 'all' : 'any', of)
}

/** `trained ? seats > 5 : seats > 9`; where one side is plainly true or false, the half that it leaves. */
function chosen(node: ASTNode, facts: readonly FactDefinition[]): Requirement | null {
  if (node.op !== '?:') return null
  const [asked, first, second] = node.args as readonly [ASTNode, ASTNode, ASTNode]
  const condition = requirementOf(asked, facts)
  const then = () => requirementOf(first, facts)
  const otherwise = () => requirementOf(second, facts)
  if (literal(first) === true) return listOf('any', [condition, otherwise()])
  if (literal(first) === false) return listOf('all', [not(condition), otherwise()])
  if (literal(second) === true) return listOf('any', [not(condition), then()])
  if (literal(second) === false) return listOf('all', [condition, then()])
  return listOf('any', [listOf('all', [condition, then()]), listOf('all', [not(condition), otherwise()])])
}

/** `('box' in sources) == false`: a condition that is compared with true or false. */
function saidToHold(node: ASTNode, facts: readonly FactDefinition[]): Requirement | null {
  if (node.op !== '==' && node.op !== '!=') return null
  const [left, right] = node.args as readonly [ASTNode, ASTNode]
  const [asked, value] = typeof literal(right) === 'boolean' ? [left, literal(right)] : [right, literal(left)]
  if (typeof value !== 'boolean' || variable(asked) !== null || literal(asked) !== null) return null
  const requirement = requirementOf(asked, facts)
  return (node.op === '==') === value ? requirement : not(requirement)
}

function compared(node: ASTNode): Requirement | null {
  if (!(node.op in mirrored)) return null
  const [left, right] = node.args as readonly [ASTNode, ASTNode]
  const operator = node.op as Comparison
  return comparison(left, operator, right) ?? comparison(right, mirrored[operator], left)
}

function comparison(left: ASTNode, operator: Comparison, right: ASTNode): Requirement | null {
  const value = literal(right)
  const counted = sizeOf(left)
  if (counted !== null) return typeof value === 'number' ? countedAs(counted, operator, value) : null
  const fact = variable(left)
  if (fact === null) return null
  if (right.op === 'list' && (right.args as readonly ASTNode[]).length === 0) return countedAs(fact, operator, 0)
  return value === null ? null : { kind: 'compare', fact, operator, value }
}

/** A comparison of the number of a set's members that asks whether there is one; any other has no words. */
function countedAs(fact: string, operator: Comparison, value: number): Requirement | null {
  const some: Requirement = { kind: 'some', fact }
  const words = `${operator} ${value}`
  if (['> 0', '!= 0', '>= 1'].includes(words)) return some
  return ['== 0', '<= 0', '< 1'].includes(words) ? not(some) : null
}

/** `'box' in sources`, and `size in ['small', 'large']` as one comparison for each value. */
function included(node: ASTNode): Requirement | null {
  if (node.op !== 'in') return null
  const [member, set] = node.args as readonly [ASTNode, ASTNode]
  if (set.op === 'list') {
    const fact = variable(member)
    const values = (set.args as readonly ASTNode[]).map(literal)
    if (fact === null || values.length === 0) return null
    const of = values.flatMap((value): readonly Requirement[] =>
      value === null ? [] : [{ kind: 'compare', fact, operator: '==', value }],
    )
    return of.length === values.length ? listOf('any', of) : null
  }
  const fact = variable(set)
  const value = literal(member)
  return fact !== null && typeof value === 'string' ? { kind: 'includes', fact, value } : null
}

/** A yes/no fact that stands alone. */
function yes(node: ASTNode, facts: readonly FactDefinition[]): Requirement | null {
  const fact = variable(node)
  if (fact === null || facts.find(({ id }) => id === fact)?.type !== 'yes-no') return null
  return { kind: 'compare', fact, operator: '==', value: true }
}

function opaque(node: ASTNode, facts: readonly FactDefinition[]): Requirement {
  const read = factsRead(node).filter((id) => facts.some((fact) => fact.id === id))
  return { kind: 'opaque', text: nodeText(node), facts: read }
}

function not(of: Requirement): Requirement {
  return of.kind === 'not' ? of.of : { kind: 'not', of }
}

/** What is joined alike is one list. */
function listOf(kind: 'all' | 'any', parts: readonly Requirement[]): Requirement {
  const of = parts.flatMap((part) => (part.kind === kind ? part.of : [part]))
  const [only, ...others] = of
  return only !== undefined && others.length === 0 ? only : { kind, of }
}

function sizeOf(node: ASTNode): string | null {
  if (node.op === 'call') {
    const [name, args] = node.args as readonly [string, readonly ASTNode[]]
    return name === 'size' && args[0] !== undefined ? variable(args[0]) : null
  }
  if (node.op !== 'rcall') return null
  const [name, receiver] = node.args as readonly [string, ASTNode, readonly ASTNode[]]
  return name === 'size' ? variable(receiver) : null
}

function variable(node: ASTNode): string | null {
  return node.op === 'id' ? (node.args as string) : null
}

function literal(node: ASTNode): number | string | boolean | null {
  if (node.op === '-_') {
    const positive = literal(node.args as ASTNode)
    return typeof positive === 'number' ? -positive : null
  }
  if (node.op !== 'value') return null
  const value: unknown = node.args
  if (typeof value === 'bigint') return Number(value)
  return typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean' ? value : null
}
