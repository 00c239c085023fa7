import type { FactDefinition } from '../model/fact.ts'

/**
 * What conditions of a questionnaire can call by name: its questions and the facts. Where a question is called as a fact
 * is, the name means the answer.
 */
export function questionDefinitions(
  questions: readonly { readonly definition: FactDefinition }[],
  facts: readonly FactDefinition[],
): readonly FactDefinition[] {
  const own = questions.map(({ definition }) => definition)
  const names = new Set(own.map(({ id }) => id))
  return [...facts.filter(({ id }) => !names.has(id)), ...own]
}
