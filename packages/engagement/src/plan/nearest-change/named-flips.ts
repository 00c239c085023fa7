import type { ChoiceFact, TextFact, YesNoFact } from '@fairlead/playbook'
import { normalFactValue } from '../../command/fact-value.ts'
import { type FactQuestion, factFlip } from './fact-question.ts'
import type { FactChange, Flip } from './flip.ts'

/** Another answer for each verdict: yes for no, no for yes. */
export function yesNoFlips(question: FactQuestion<YesNoFact>): readonly Flip<FactChange>[] {
  return question.targets.flatMap((to) => {
    const value = [true, false].find((answer) => question.ask(answer) === to)
    return value === undefined ? [] : [factFlip(question, to, { value, matches: { kind: 'value' }, distance: 1 })]
  })
}

/** Another choice for each verdict, with all that do as well. */
export function choiceFlips(question: FactQuestion<ChoiceFact>): readonly Flip<FactChange>[] {
  return oneOf(
    question,
    question.fact.choices.map(({ id }) => id),
  )
}

/**
 * Any text but some, where one that nothing names will do, else one of those that are named. Of texts that a part without
 * words reads only such are tried as it names, or other facts are.
 */
export function textFlips(question: FactQuestion<TextFact>): readonly Flip<FactChange>[] {
  const { regions, near, isOpaque } = question.regions
  const compared = regions.map(({ value }) => value)
  // The last region is that of all texts which no comparison names.
  const other = compared.pop()
  const named = [...new Set([...compared, ...near, ...(isOpaque ? question.beside : [])])].flatMap((text) =>
    typeof text === 'string' && normalFactValue(question.fact, text) === text ? [text] : [],
  )
  const unnamed = isOpaque || other === undefined ? null : { value: other, verdict: question.ask(other) }
  return question.targets.flatMap((to) => {
    if (unnamed?.verdict !== to) return oneOf({ ...question, targets: [to] }, named)
    const values = named.filter((text) => question.ask(text) !== to)
    return [factFlip(question, to, { value: unnamed.value, matches: { kind: 'other-than', values }, distance: 1 })]
  })
}

function oneOf(question: FactQuestion, values: readonly string[]): readonly Flip<FactChange>[] {
  const asked = Map.groupBy(values, (value) => question.ask(value))
  return question.targets.flatMap((to) => {
    const alike = asked.get(to) ?? []
    const [value] = alike
    if (value === undefined) return []
    return [factFlip(question, to, { value, matches: { kind: 'one-of', values: alike }, distance: 1 })]
  })
}
