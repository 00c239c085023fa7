import type { Requirement } from '../condition/requirement.ts'

/** A requirement as a condition in CEL that says the same. */
export function requirementText(requirement: Requirement): string {
  switch (requirement.kind) {
    case 'all':
      return requirement.of.length === 0 ? 'true' : requirement.of.map(part).join(' && ')
    case 'any':
      return requirement.of.length === 0 ? 'false' : requirement.of.map(part).join(' || ')
    case 'not':
      return negated(requirement.of)
    case 'compare':
      return requirement.operator === '==' && requirement.value === true
        ? requirement.fact
        : `${requirement.fact} ${requirement.operator} ${literal(requirement.value)}`
    case 'includes':
      return `${literal(requirement.value)} in ${requirement.fact}`
    case 'some':
      return `size(${requirement.fact}) > 0`
    case 'opaque':
      return requirement.text
    default:
      return requirement satisfies never
  }
}

function negated(of: Requirement): string {
  if (of.kind === 'some') return `size(${of.fact}) == 0`
  const isName = of.kind === 'compare' && of.operator === '==' && of.value === true
  return isName ? `!${of.fact}` : `!(${requirementText(of)})`
}

function part(requirement: Requirement): string {
  const isList = requirement.kind === 'all' || requirement.kind === 'any'
  return isList || requirement.kind === 'opaque' ? `(${requirementText(requirement)})` : requirementText(requirement)
}

function literal(value: number | string | boolean): string {
  return typeof value === 'string' ? `'${value.replace(/[\\']/g, '\\$&')}'` : String(value)
}
