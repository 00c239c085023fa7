import { msg } from '@lingui/core/runtime-macro'
import { dayWords } from '../../process/words/date-words.ts'
import type { Words } from '../../process/words/words.ts'
import type { Span } from './spans.ts'

interface Spans {
  readonly planned: Span | null
  readonly expected: Span | null
}

/** The days of a bar in words: as it went or is expected, and as it was planned where that is other. */
export function spanWords(words: Words, { planned, expected }: Spans): string {
  const { i18n } = words
  if (expected === null) return i18n._(msg`No day`)
  const now = range(words, expected)
  if (planned === null || (planned.from === expected.from && planned.to === expected.to)) return now
  return i18n._(msg`${{ now }}; planned ${{ before: range(words, planned) }}`)
}

function range(words: Words, { from, to }: Span): string {
  if (from === to) return dayWords(words, from)
  return words.i18n._(msg`${{ from: dayWords(words, from) }} to ${{ to: dayWords(words, to) }}`)
}
