import { diagnose } from '../check/diagnose.ts'
import type { ConditionCollector } from '../compile/condition-collector.ts'
import type { ConditionScope } from '../condition/condition-scope.ts'
import { factsRead } from '../condition/facts-read.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { QuestionId } from '../model/questionnaire.ts'
import type { Condition } from '../model/release.ts'
import type { Label, Written } from '../reader/page.ts'
import type { AskedQuestion } from './asked-questions.ts'
import { isRepeated, type WrittenSection } from './written-sections.ts'

interface ConditionParts {
  readonly conditions: ConditionCollector
  readonly scope: ConditionScope
  report(diagnostic: Diagnostic): void
}

/**
 * To whom each question is asked, in their order: what its section says and what it says itself. A condition asks for
 * facts and for earlier answers, also of its own row; one that asks for others is reported, and not in force.
 */
export function questionConditions(
  asked: readonly AskedQuestion[],
  parts: ConditionParts,
): readonly (Condition | null)[] {
  const places = new Map(asked.map(({ question, section }, at) => [question.id, { at, section }]))
  return asked.map(({ written, section }, at) => {
    const own = written.cells.condition
    const label = section.labels.find(({ kind, values }) => kind === 'condition' && values.length > 0)
    const condition = joined(label, own, parts)
    if (condition === null) return null
    for (const id of factsRead(parts.scope.ofFacts.parse(condition.text).ast)) {
      const expected = whyNot(id, { at, section, places })
      if (expected === null) continue
      parts.report(diagnose('FL1215', own?.span ?? label?.span ?? written.span, { id, expected }))
      return null
    }
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

/** What was expected of a name that a condition cannot ask for; `null` where it can. */
function whyNot(
  id: QuestionId,
  { at, section, places }: Place & { readonly places: ReadonlyMap<QuestionId, Place> },
): string | null {
  const asked = places.get(id)
  if (asked === undefined) return null
  if (asked.at >= at) return 'an earlier one, or a fact'
  return isRepeated(asked.section) && asked.section !== section ? 'one that is answered once, or in the same row' : null
}
