import { ParseError } from '@marcbachmann/cel-js'
import { diagnose } from '../check/diagnose.ts'
import { didYouMean } from '../check/did-you-mean.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { FactDefinition } from '../model/fact.ts'
import type { Condition } from '../model/release.ts'
import { sourceOf } from '../model/source-of.ts'
import type { Span } from '../model/span.ts'
import { factEnvironment } from './fact-environment.ts'
import type { Requirement } from './requirement.ts'
import { requirementOf } from './requirement-of.ts'

/** What nests deeper than a text of this length can would leave the parser, or later the engine, without a stack. */
const longest = 2000

export interface CompiledCondition {
  /** `null` where the text is no condition; the diagnostics then say why. */
  readonly condition: Condition | null
  readonly diagnostics: readonly Diagnostic[]
}

/** Parses and type-checks a condition over the playbook's facts: it must be true or false, and name known facts only. */
export function compileCondition(text: string, span: Span, facts: readonly FactDefinition[]): CompiledCondition {
  const refuse = (diagnostic: Diagnostic): CompiledCondition => ({ condition: null, diagnostics: [diagnostic] })
  if (text.length > longest) {
    const problem = `it is longer than ${longest} characters.`
    return refuse(diagnose('FL0803', span, { text: `${text.slice(0, 60)}…`, problem }))
  }
  try {
    const program = factEnvironment(facts).parse(text)
    const checked = program.check()
    if (!checked.valid) {
      const unknown = /^Unknown variable: (\w+)/.exec(checked.error?.message ?? '')?.[1]
      if (unknown !== undefined) {
        const hint = didYouMean(
          unknown,
          facts.map(({ id }) => id),
        )
        return refuse(diagnose('FL0804', span, { name: unknown, hint }))
      }
      return refuse(diagnose('FL0803', span, { text, problem: sentence(checked.error?.message) }))
    }
    if (checked.type !== 'bool') {
      return refuse(
        diagnose('FL0803', span, { text, problem: `its value is of type ${checked.type}, not true or false.` }),
      )
    }
    const requirement = requirementOf(program.ast, facts)
    return {
      condition: { text, requirement, source: sourceOf(span) },
      diagnostics: unknownChoices(requirement, facts).map((words) => diagnose('FL0805', span, words)),
    }
  } catch (error) {
    if (error instanceof ParseError) return refuse(diagnose('FL0803', span, { text, problem: sentence(error.message) }))
    throw error
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
