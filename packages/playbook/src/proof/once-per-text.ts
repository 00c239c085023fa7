import type { Condition } from '../model/release.ts'

/** The same question about conditions, worked out once for all that have the same text. */
export function oncePerText<Answer>(ask: (condition: Condition) => Answer): (condition: Condition) => Answer {
  const answers = new Map<string, { readonly answer: Answer }>()
  return (condition) => {
    const known = answers.get(condition.text) ?? { answer: ask(condition) }
    answers.set(condition.text, known)
    return known.answer
  }
}
