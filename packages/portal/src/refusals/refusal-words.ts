import type { I18n } from '@lingui/core'
import { ProblemError } from '../api/problem-error.ts'
import { isPlain, type ProblemWords, problemWords } from '../api/problem-words.ts'
import { rejectionWords } from './rejection-words.ts'
import { sheetReasonWords } from './sheet-reason-words.ts'

/** Says in the portal's language why something was refused, by the engagement or on the way to it. */
export function refusalWords(i18n: I18n, error: unknown): ProblemWords {
  if (!(error instanceof ProblemError) || isPlain(error.code)) return problemWords(i18n, error)
  // A newer server may refuse for reasons that this portal has no words for.
  if (!Object.hasOwn(rejectionWords, error.code)) return problemWords(i18n, error)
  const { title, text } = sheetReasonWords(error.problem?.reason) ?? rejectionWords[error.code]
  return { title: i18n._(title), text: i18n._(text), reference: error.problem?.requestId ?? null }
}
