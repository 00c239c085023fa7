import type { ConditionProgram } from '@fairlead/playbook'
import type { Verdict } from './plan.ts'

/** What the answer of a condition says of the task or the outcome that has it. */
export const verdictOf = { true: 'applies', false: 'does-not', unknown: 'unknown' } as const satisfies Record<
  ReturnType<ConditionProgram['verdict']>,
  Verdict
>
