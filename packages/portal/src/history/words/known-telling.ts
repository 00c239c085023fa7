import { msg } from '@lingui/core/runtime-macro'
import { dayWords } from '../../process/words/date-words.ts'
import { factName } from '../../process/words/fact-words.ts'
import { serviceNames } from '../../process/words/reason-words.ts'
import { allOf } from '../../process/words/words.ts'
import { type FactsChange, factsChange, type Known } from '../past/facts-change.ts'
import type { EventOf, HistoryWords } from './history-words.ts'
import { serviceName, strong } from './names.ts'
import { factRecordWords, scopedServiceWords } from './record-words.ts'
import { type Sentence, sentence, text } from './sentence.ts'
import { type Telling, telling } from './telling.ts'

/** That an engagement was started, for whom, when and with which services. */
export function creationTelling({ words }: HistoryWords, event: EventOf<'EngagementCreated'>): Telling {
  const { i18n } = words
  const services = serviceNames(
    words,
    event.scope.map(({ service }) => service),
  )
  const day = dayWords(words, event.startDate)
  const customer = strong(event.customer)
  return telling(
    sentence(i18n, (put) => msg`started the engagement for ${{ customer: put(customer) }}`),
    {
      details: [
        text(i18n._(msg`Starts on ${{ day }}`)),
        text(i18n._(msg`In scope: ${{ services: allOf(words, services) }}`)),
      ],
    },
  )
}

interface Revision {
  readonly seq: number
  readonly before: Known | undefined
  readonly after: Known
}

/** That facts and scope were revised, what became different where it is known what was before, and what that changed. */
export function revisionTelling(words: HistoryWords, { seq, before, after }: Revision): Telling {
  const { i18n } = words.words
  const change = before === undefined ? null : factsChange(before, after)
  const lines = change === null ? [] : changeLines(words, change)
  const effect: Sentence = [{ kind: 'difference', from: seq - 1, to: seq, text: i18n._(msg`What this changed`) }]
  return telling(text(i18n._(whatWasRevised(change))), { details: [...lines, effect] })
}

function whatWasRevised(change: FactsChange | null) {
  if (change !== null && change.scope.length === 0) return msg`revised the facts`
  if (change !== null && change.facts.length === 0) return msg`revised the scope`
  return msg`revised facts and scope`
}

/** What became of each service and each fact, a line each. */
export function changeLines(
  { words }: Pick<HistoryWords, 'words'>,
  { scope, facts }: FactsChange,
): readonly Sentence[] {
  const { i18n } = words
  const none = words.i18n._(msg`not in scope`)
  const services = scope.map(({ id, from, to }) => ({
    name: serviceName({ words }, id),
    before: from === null ? none : scopedServiceWords(words, from),
    after: to === null ? none : scopedServiceWords(words, to),
  }))
  const known = facts.map(({ id, from, to }) => ({
    name: factName(words, id),
    before: factRecordWords(words, id, from),
    after: factRecordWords(words, id, to),
  }))
  return [...services, ...known].map(({ name, before, after }) =>
    text(i18n._(msg`${{ name }}: ${{ before }} → ${{ after }}`)),
  )
}
