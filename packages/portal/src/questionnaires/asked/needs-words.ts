import type { Requirement } from '@fairlead/playbook'
import { msg } from '@lingui/core/runtime-macro'
import { choiceName, factName } from '../../process/words/fact-words.ts'
import { requirementWords } from '../../process/words/requirement-words.ts'
import { allOf, anyOf, type Words } from '../../process/words/words.ts'

/** What it takes for a question to be asked, as a phrase that follows "needs"; choices of one question are said as one. */
export function needsWords(words: Words, requirement: Requirement): string {
  if (requirement.kind !== 'any' && requirement.kind !== 'all') return requirementWords(words, requirement)
  const { of } = requirement
  const [first] = of
  const isOfOne = first?.kind === 'includes' && of.every((part) => part.kind === 'includes' && part.fact === first.fact)
  if (!isOfOne || of.length === 1) return requirementWords(words, requirement)
  const definition = words.fact(first.fact)
  const names = of.flatMap((part) =>
    part.kind === 'includes' ? [words.i18n._(msg`“${{ choice: choiceName(words, definition, part.value) }}”`)] : [],
  )
  const choices = requirement.kind === 'any' ? anyOf(words, names) : allOf(words, names)
  return words.i18n._(msg`${{ choices }} under “${{ fact: factName(words, first.fact) }}”`)
}
