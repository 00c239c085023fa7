import type { Requirement } from '../condition/requirement.ts'
import type { Question, QuestionId } from '../model/questionnaire.ts'

/**
 * Tells what holds where a question is asked: its own condition, and of every answer that the condition cannot do
 * without, that it was asked for and keeps what its question allows.
 */
export function askedWhen(questions: readonly Question[]): (question: Question) => readonly Requirement[] {
  const byId = new Map(questions.map((question) => [question.id, question]))
  const known = new Map<QuestionId, readonly Requirement[]>()
  const whenAsked = (question: Question): readonly Requirement[] => {
    const before = known.get(question.id)
    if (before !== undefined) return before
    const { condition } = question
    // A condition asks earlier questions only; should one come back to itself, it adds nothing.
    known.set(question.id, [])
    const needed = condition === null ? [] : [...neededFor(condition.requirement)].flatMap((id) => byId.get(id) ?? [])
    const requirements = new Set([
      ...(condition === null ? [] : [condition.requirement]),
      ...needed.flatMap((other) => [...whenAsked(other), ...boundsOf(other)]),
    ])
    known.set(question.id, [...requirements])
    return [...requirements]
  }
  return whenAsked
}

/** The facts and answers without which a requirement is never certain. */
function neededFor(requirement: Requirement): ReadonlySet<string> {
  switch (requirement.kind) {
    case 'all':
      return new Set(requirement.of.flatMap((part) => [...neededFor(part)]))
    case 'any': {
      const [first, ...others] = requirement.of.map(neededFor)
      return new Set([...(first ?? [])].filter((id) => others.every((other) => other.has(id))))
    }
    case 'not':
      return isLeaf(requirement.of) ? neededFor(requirement.of) : new Set()
    case 'compare':
    case 'includes':
    case 'some':
      return new Set([requirement.fact])
    case 'opaque':
      return new Set()
    default:
      return requirement satisfies never
  }
}

function isLeaf({ kind }: Requirement): boolean {
  return kind === 'compare' || kind === 'includes' || kind === 'some'
}

function boundsOf({ id, definition, least, most }: Question): readonly Requirement[] {
  if (definition.type === 'text') return []
  const bound = (operator: '>=' | '<=', value: number | string | null): readonly Requirement[] =>
    value === null ? [] : [{ kind: 'compare', fact: id, operator, value }]
  return [...bound('>=', least), ...bound('<=', most)]
}
