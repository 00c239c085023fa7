import type { ProcessView } from '@fairlead/contract'
import type { Requirement } from '@fairlead/playbook'
import { msg } from '@lingui/core/runtime-macro'
import { requirementWords } from './requirement-words.ts'
import type { Words } from './words.ts'

/** Whether an outcome is for this customer; `null` where people decide. */
export type OutcomeVerdict = ProcessView['outcomes'][number]['verdict']

/** Whether an outcome is for this customer, and for which it is: "Not for this customer: needs at least 20,000 seats". */
export function outcomeWords(words: Words, verdict: NonNullable<OutcomeVerdict>, requirement: Requirement): string {
  const needs = requirementWords(words, requirement)
  switch (verdict) {
    case 'applies':
      return words.i18n._(msg`For this customer: needs ${{ needs }}, and that is so`)
    case 'does-not':
      return words.i18n._(msg`Not for this customer: needs ${{ needs }}`)
    case 'unknown':
      return words.i18n._(msg`It is not known yet whether it is for this customer: needs ${{ needs }}`)
    default:
      return verdict satisfies never
  }
}
