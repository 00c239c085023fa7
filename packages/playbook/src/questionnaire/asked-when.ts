import type { Requirement } from '../condition/requirement.ts'
import type { FactDefinition } from '../model/fact.ts'
import type { Question, QuestionId } from '../model/questionnaire.ts'

/** When questions are asked, as a prover can be asked. */
export interface AskedWhen {
  /** The facts, the answers, and of each question whether it is asked. */
  readonly definitions: readonly FactDefinition[]
  /**
   * What holds where a question is asked: its condition is certain, so that every answer that it rests on was asked for,
   * and keeps what its question allows. `null` where it rests on more answers than a proof is worth.
   */
  of(question: Question): readonly Requirement[] | null
  /** Whether a name stands for a question that is asked, and not for its answer. */
  isAsking(name: string): boolean
}

/** What nobody writes by hand is not held against itself. */
const mostAnswers = 25

/** `definitions` are the facts and the answers to the questions. */
export function askedWhen(questions: readonly Question[], definitions: readonly FactDefinition[]): AskedWhen {
  const taken = new Set(definitions.map(({ id }) => id))
  const names = new Map(questions.map(({ id }) => [id, freeName(id, taken)]))
  const byId = new Map(questions.map((question) => [question.id, question]))
  const rules = new Map(questions.map((question) => [question.id, ruleOf(question, names)]))
  return {
    definitions: [...definitions, ...questions.map(({ definition, id }) => askingOf(definition, names.get(id) ?? id))],
    isAsking: (name) => !taken.has(name),
    of(question) {
      const open = [question.id]
      const found = new Map<QuestionId, Requirement>()
      for (let id = open.pop(); id !== undefined; id = open.pop()) {
        const rule = rules.get(id)
        if (rule === undefined || found.has(id)) continue
        found.set(id, rule)
        if (found.size > mostAnswers) return null
        const { condition } = byId.get(id) ?? {}
        if (condition) open.push(...namesIn(condition.requirement).filter((name) => byId.has(name)))
      }
      return [isAsked(question.id, names), ...found.values()]
    },
  }
}

function freeName(id: QuestionId, taken: ReadonlySet<string>): string {
  let name = `${id}_asked`
  while (taken.has(name)) name += '_'
  return name
}

function askingOf({ source }: FactDefinition, name: string): FactDefinition {
  return { id: name, type: 'yes-no', label: {}, help: null, source }
}

type Names = ReadonlyMap<QuestionId, string>

function isAsked(id: QuestionId, names: Names): Requirement {
  return { kind: 'compare', fact: names.get(id) ?? id, operator: '==', value: true }
}

/** Not asked, or its condition certain and its answer allowed. */
function ruleOf(question: Question, names: Names): Requirement {
  const { condition, id } = question
  const certain = condition === null ? [] : [certainly(condition.requirement, true, names)]
  const asked = isAsked(id, names)
  return {
    kind: 'any',
    of: [
      { kind: 'not', of: asked },
      { kind: 'all', of: [...certain, ...boundsOf(question)] },
    ],
  }
}

/** What makes a requirement certain, or certain not to hold: nothing is certain of an answer that was not asked for. */
function certainly(requirement: Requirement, holds: boolean, names: Names): Requirement {
  switch (requirement.kind) {
    case 'all':
    case 'any': {
      const kind = (requirement.kind === 'all') === holds ? 'all' : 'any'
      return { kind, of: requirement.of.map((part) => certainly(part, holds, names)) }
    }
    case 'not':
      return certainly(requirement.of, !holds, names)
    case 'compare':
    case 'includes':
    case 'some':
    case 'opaque': {
      const answers = namesIn(requirement).filter((name) => names.has(name))
      const part: Requirement = holds ? requirement : { kind: 'not', of: requirement }
      return { kind: 'all', of: [part, ...answers.map((id) => isAsked(id, names))] }
    }
    default:
      return requirement satisfies never
  }
}

function namesIn(requirement: Requirement): readonly string[] {
  switch (requirement.kind) {
    case 'all':
    case 'any':
      return requirement.of.flatMap(namesIn)
    case 'not':
      return namesIn(requirement.of)
    case 'opaque':
      return requirement.facts
    case 'compare':
    case 'includes':
    case 'some':
      return [requirement.fact]
    default:
      return requirement satisfies never
  }
}

function boundsOf({ id, definition, least, most }: Question): readonly Requirement[] {
  if (definition.type === 'text') return []
  const bound = (operator: '>=' | '<=', value: number | string | null): readonly Requirement[] =>
    value === null ? [] : [{ kind: 'compare', fact: id, operator, value }]
  return [...bound('>=', least), ...bound('<=', most)]
}
