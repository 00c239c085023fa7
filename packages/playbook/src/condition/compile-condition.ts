import { ParseError } from '@marcbachmann/cel-js'
import { diagnose } from '../check/diagnose.ts'
import { didYouMean } from '../check/did-you-mean.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { FactDefinition } from '../model/fact.ts'
import type { Condition } from '../model/release.ts'
import { sourceOf } from '../model/source-of.ts'
import type { Span } from '../model/span.ts'
import { type ConditionProblem, conditionProblem } from './condition-problem.ts'
import type { ConditionScope } from './condition-scope.ts'
import { insertConstants } from './insert-constants.ts'
import type { Requirement } from './requirement.ts'
import { requirementOf } from './requirement-of.ts'

/** What nests deeper than a text of this length can would leave the parser, or later the engine, without a stack. */
const longest = 2000

export interface CompiledCondition {
  /** `null` where the text is no condition; the diagnostics then say why. */
  readonly condition: Condition | null
  readonly diagnostics: readonly Diagnostic[]
  /** The constants that it names. */
  readonly constants: readonly string[]
}

/**
 * Parses and type-checks a condition: it must be true or false, and name nothing but facts and constants of `scope`.
 * The condition of the release has the values of the constants in it, so that it can be read without the manifest.
 */
export function compileCondition(text: string, span: Span, scope: ConditionScope): CompiledCondition {
  const refuse = (diagnostic: Diagnostic): CompiledCondition => ({
    condition: null,
    diagnostics: [diagnostic],
    constants: [],
  })
  if (text.length > longest) {
    const problem = `it is longer than ${longest} characters.`
    return refuse(diagnose('FL0803', span, { text: `${text.slice(0, 60)}…`, problem }))
  }
  try {
    const program = scope.ofAuthors.parse(text)
    const checked = program.check()
    if (!checked.valid) return refuse(invalid(text, span, { scope, message: checked.error?.message }))
    if (checked.type !== 'bool') {
      const problem = `its value is of type ${checked.type}, not true or false.`
      return refuse(diagnose('FL0803', span, { text, problem }))
    }
    const { text: inserted, used } = insertConstants(text, program.ast, scope.constants)
    const { ast } = used.length === 0 ? program : scope.ofFacts.parse(inserted)
    const problem = conditionProblem(program.ast, scope) ?? conditionProblem(ast, scope)
    if (problem !== null) return refuse(refusal(text, span, problem))
    const requirement = requirementOf(ast, scope.facts)
    return {
      condition: { text: inserted, requirement, source: sourceOf(span) },
      diagnostics: unknownChoices(requirement, scope.facts).map((words) => diagnose('FL0805', span, words)),
      constants: used,
    }
  } catch (error) {
    if (error instanceof ParseError) return refuse(diagnose('FL0803', span, { text, problem: sentence(error.message) }))
    throw error
  }
}

interface Invalid {
  readonly scope: ConditionScope
  readonly message: string | undefined
}

function invalid(text: string, span: Span, { scope, message }: Invalid): Diagnostic {
  const unknown = /^Unknown variable: (\w+)/.exec(message ?? '')?.[1]
  if (unknown === undefined) return diagnose('FL0803', span, { text, problem: sentence(message) })
  const known = [...scope.facts.map(({ id }) => id), ...scope.constants.keys()]
  return diagnose('FL0804', span, { name: unknown, hint: didYouMean(unknown, known) })
}

function refusal(text: string, span: Span, problem: ConditionProblem): Diagnostic {
  switch (problem.kind) {
    case 'refused':
      return diagnose('FL0803', span, { text, problem: problem.problem })
    case 'no-day':
      return diagnose('FL0808', span, { name: problem.day, fact: problem.fact })
    default:
      return problem satisfies never
  }
}

function unknownChoices(requirement: Requirement, facts: readonly FactDefinition[]): readonly Record<string, string>[] {
  if (requirement.kind === 'all' || requirement.kind === 'any') {
    return requirement.of.flatMap((part) => unknownChoices(part, facts))
  }
  if (requirement.kind === 'not') return unknownChoices(requirement.of, facts)
  if (requirement.kind !== 'includes' && requirement.kind !== 'compare') return []
  const fact = facts.find(({ id }) => id === requirement.fact)
  if (fact === undefined || !('choices' in fact) || typeof requirement.value !== 'string') return []
  const choices = fact.choices.map(({ id }) => id)
  return choices.includes(requirement.value)
    ? []
    : [{ name: requirement.value, fact: fact.id, choices: choices.join(', ') }]
}

function sentence(message: string | undefined): string {
  const first = (message ?? 'it cannot be read').split('\n')[0] ?? ''
  return /[.!?]$/.test(first) ? first : `${first}.`
}
