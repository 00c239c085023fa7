import { canonicalJson } from '../canonical/canonical-json.ts'
import { diagnose } from '../check/diagnose.ts'
import type { ConditionCollector } from '../compile/condition-collector.ts'
import { compileCondition } from '../condition/compile-condition.ts'
import type { ConditionScope } from '../condition/condition-scope.ts'
import { factsRead } from '../condition/facts-read.ts'
import type { Requirement } from '../condition/requirement.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { QuestionId } from '../model/questionnaire.ts'
import type { Condition } from '../model/release.ts'
import type { Span } from '../model/span.ts'
import type { Label, Written } from '../reader/page.ts'
import type { AskedQuestion } from './asked-questions.ts'
import { neededAnswers } from './needed-answers.ts'
import { isRepeated, type WrittenSection } from './written-sections.ts'

interface ConditionParts {
  readonly conditions: ConditionCollector
  readonly scope: ConditionScope
  report(diagnostic: Diagnostic): void
}

/**
 * To whom each question is asked, in their order: what its section says, what it says itself, and to whom the questions
 * are asked without whose answers that is never certain. A condition asks for facts and for earlier answers, also of its
 * own row; one that asks for others is reported, and not in force.
 */
export function questionConditions(
  asked: readonly AskedQuestion[],
  parts: ConditionParts,
): readonly (Condition | null)[] {
  const places = new Map(asked.map(({ question, section }, at) => [question.id, { at, section }]))
  const earlier = new Map<QuestionId, Condition | null>()
  return asked.map(({ question, written, section }, at) => {
    const own = written.cells.condition
    const label = section.labels.find(({ kind, values }) => kind === 'condition' && values.length > 0)
    const span = own?.span ?? label?.span ?? written.span
    const said = joined(label, own, parts)
    const wrong = said === null ? undefined : unusable(said, { at, section, places, scope: parts.scope })
    if (wrong !== undefined) parts.report(diagnose('FL1215', span, wrong))
    const condition =
      said === null || wrong !== undefined ? null : withNeeded(said, span, { earlier, scope: parts.scope })
    earlier.set(question.id, condition)
    return condition
  })
}

function joined(label: Label | undefined, own: Written | undefined, { conditions }: ConditionParts): Condition | null {
  const ofSection = label === undefined ? null : conditions.at(label.text, label.span)
  const ofQuestion = own === undefined ? null : conditions.at(own.value, own.span)
  if (label === undefined || own === undefined || ofSection === null || ofQuestion === null) {
    return ofQuestion ?? ofSection
  }
  return conditions.at(`(${label.text}) && (${own.value})`, own.span)
}

interface Place {
  readonly at: number
  readonly section: WrittenSection
}

interface Asking extends Place {
  readonly places: ReadonlyMap<QuestionId, Place>
  readonly scope: ConditionScope
}

/** The first name that a condition cannot ask for, and what was expected instead. */
function unusable({ text }: Condition, { at, section, places, scope }: Asking) {
  for (const id of factsRead(scope.ofFacts.parse(text).ast)) {
    const asked = places.get(id)
    if (asked === undefined) continue
    if (asked.at >= at) return { id, expected: 'an earlier one, or a fact' }
    if (!isRepeated(asked.section) || asked.section === section) continue
    return { id, expected: 'one that is answered once, or in the same row' }
  }
  return undefined
}

interface Earlier {
  readonly earlier: ReadonlyMap<QuestionId, Condition | null>
  readonly scope: ConditionScope
}

/**
 * A condition that cannot do without an answer holds for those who are asked for it: a question that is not asked hides
 * those that rest on it, while one that is not answered yet hides none. What would be too long to say is left unsaid.
 */
function withNeeded(condition: Condition, span: Span, { earlier, scope }: Earlier): Condition {
  const said = new Set(partsOf(condition.requirement))
  const needed = [...neededAnswers(condition.requirement)].flatMap((id) => earlier.get(id) ?? [])
  const more = needed.filter(({ requirement }) => partsOf(requirement).some((part) => !said.has(part)))
  if (more.length === 0) return condition
  const texts = new Set([condition, ...more].map(({ text }) => `(${text})`))
  return compileCondition([...texts].join(' && '), span, scope).condition ?? condition
}

/** The parts all of which have to hold. */
function partsOf(requirement: Requirement): readonly string[] {
  return requirement.kind === 'all' ? requirement.of.flatMap(partsOf) : [canonicalJson(requirement)]
}
