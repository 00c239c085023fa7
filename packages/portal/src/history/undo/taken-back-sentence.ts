import { msg } from '@lingui/core/runtime-macro'
import type { HistoryWords } from '../words/history-words.ts'
import { eventPart } from '../words/names.ts'
import { type Sentence, sentence } from '../words/sentence.ts'

/** That an event was taken back, and by which one. */
export function takenBackSentence(words: HistoryWords, by: number): Sentence {
  const change = eventPart(words, by)
  return sentence(words.words.i18n, (put) => msg`Taken back by ${{ change: put(change) }}`)
}
