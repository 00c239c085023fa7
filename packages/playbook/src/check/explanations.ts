import { allowanceExplanations } from './allowance-explanations.ts'
import { answerExplanations } from './answer-explanations.ts'
import { compileExplanations } from './compile-explanations.ts'
import { questionExplanations } from './question-explanations.ts'
import type { Explanation } from './rule.ts'
import { rules } from './rules.ts'

/** What can be told of codes beyond their messages, in the order of the codes. */
export const explanations: readonly Explanation[] = [
  ...rules,
  ...allowanceExplanations,
  ...compileExplanations,
  ...questionExplanations,
  ...answerExplanations,
].sort((a, b) => (a.code < b.code ? -1 : 1))
