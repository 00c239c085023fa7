import type { ASTNode } from '@marcbachmann/cel-js'
import type { FactDefinition } from '../model/fact.ts'
import { factsRead } from './facts-read.ts'
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
    compared(node) ??
    included(node) ??
    someMember(node) ??
    yes(node, facts) ?? {
      kind: 'opaque',
      text: node.input.slice(node.start, node.end),
      facts: factsRead(node).filter((id) => facts.some((fact) => fact.id === id)),
    }
  )
}

function joined(node: ASTNode, facts: readonly FactDefinition[]): Requirement | null {
  if (node.op === '!_') return { kind: 'not', of: requirementOf(node.args as ASTNode, facts) }
  if (node.op !== '&&' && node.op !== '||') return null
  const kind = node.op === '&&' ? 'all' : 'any'
  const of = (node.args as readonly ASTNode[]).map((part) => requirementOf(part, facts))
  return { kind, of: of.flatMap((part) => (part.kind === kind ? part.of : [part])) }
}

function compared(node: ASTNode): Requirement | null {
  if (!(node.op in mirrored)) return null
  const operator = node.op as Comparison
  const [left, right] = node.args as readonly [ASTNode, ASTNode]
  if (isSize(left) !== null && literal(right) === 0 && (operator === '>' || operator === '!=')) {
    return { kind: 'some', fact: isSize(left) ?? '' }
  }
  const fact = variable(left)
  const value = literal(right)
  if (fact !== null && value !== null) return { kind: 'compare', fact, operator, value }
  const mirroredFact = variable(right)
  const mirroredValue = literal(left)
  if (mirroredFact === null || mirroredValue === null) return null
  return { kind: 'compare', fact: mirroredFact, operator: mirrored[operator], value: mirroredValue }
}

function included(node: ASTNode): Requirement | null {
  if (node.op !== 'in') return null
  const [member, set] = node.args as readonly [ASTNode, ASTNode]
  const fact = variable(set)
  const value = literal(member)
  return fact !== null && typeof value === 'string' ? { kind: 'includes', fact, value } : null
}

/** `migrates_from != []`. */
function someMember(node: ASTNode): Requirement | null {
  if (node.op !== '!=') return null
  const [left, right] = node.args as readonly [ASTNode, ASTNode]
  const fact = variable(left)
  return fact !== null && right.op === 'list' && (right.args as readonly ASTNode[]).length === 0
    ? { kind: 'some', fact }
    : null
}

/** A yes/no fact that stands alone. */
function yes(node: ASTNode, facts: readonly FactDefinition[]): Requirement | null {
  const fact = variable(node)
  if (fact === null || facts.find(({ id }) => id === fact)?.type !== 'yes-no') return null
  return { kind: 'compare', fact, operator: '==', value: true }
}

function isSize(node: ASTNode): string | null {
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
  if (node.op !== 'value') return null
  const value: unknown = node.args
  if (typeof value === 'bigint') return Number(value)
  return typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean' ? value : null
}
