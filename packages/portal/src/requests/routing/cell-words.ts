import type { FactId, FactValue, Requirement } from '@fairlead/playbook'
import { msg } from '@lingui/core/runtime-macro'
import { valueWords } from '../../process/words/fact-words.ts'
import { requirementWords } from '../../process/words/requirement-words.ts'
import type { RequestNames } from '../names/request-names.ts'

/**
 * What a row asks of one input, as a cell says it below the name of the input: "AADP, Intune", "other than English",
 * "more than 150 seats"; the empty text where it asks nothing.
 */
export function cellWords(
  names: Pick<RequestNames, 'words' | 'language'>,
  input: FactId,
  parts: readonly Requirement[],
): string {
  const { words } = names
  const say = (value: FactValue) =>
    input === 'language' && typeof value === 'string' ? names.language(value) : valueWords(words, input, value)
  const list = (values: readonly FactValue[]) =>
    new Intl.ListFormat(words.i18n.locale, { type: 'conjunction', style: 'narrow' }).format(values.map(say))
  const [only, ...others] = parts
  if (only === undefined) return ''
  const any = others.length === 0 ? valuesOf(only.kind === 'any' ? only.of : [only], '==') : null
  if (any !== null) return list(any)
  const none = valuesOf(parts, '!=')
  if (none !== null) return words.i18n._(msg`other than ${{ choices: list(none) }}`)
  return requirementWords(words, { kind: 'all', of: parts })
}

/** What is compared with, where all that is asked for compares in this way with what has a name; else `null`. */
function valuesOf(parts: readonly Requirement[], operator: '==' | '!='): readonly FactValue[] | null {
  const values = parts.flatMap((part) =>
    part.kind === 'compare' && part.operator === operator && typeof part.value === 'string' ? [part.value] : [],
  )
  return values.length === parts.length ? values : null
}
