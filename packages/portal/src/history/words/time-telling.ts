import { msg } from '@lingui/core/runtime-macro'
import { dayWords } from '../../process/words/date-words.ts'
import { durationWords } from '../../time/words/duration-words.ts'
import type { EventOf, HistoryWords } from './history-words.ts'
import { personName, serviceName, strong, taskPart } from './names.ts'
import { type Part, type Sentence, sentence, text } from './sentence.ts'
import { type Telling, telling } from './telling.ts'

type TimeEvent = EventOf<'TimeLogged'> | EventOf<'TimeChanged'> | EventOf<'TimeRemoved'>
type TimeEntry = EventOf<'TimeLogged'>['to']

/** What happened to time that was worked, and of a change what is other. */
export function timeTelling(words: HistoryWords, event: TimeEvent, actor: string): Telling {
  const { i18n } = words.words
  switch (event.type) {
    case 'TimeLogged': {
      const { time, what } = partsOf(words, event.to)
      const said = sentence(i18n, (put) => msg`logged ${{ time: put(time) }} on ${{ what: put(what) }}`)
      return telling(said, { details: detailsOf(words, event.to, actor) })
    }
    case 'TimeChanged': {
      const { time, what } = partsOf(words, event.to)
      const said = sentence(i18n, (put) => msg`changed logged time to ${{ time: put(time) }} on ${{ what: put(what) }}`)
      const before = partsOf(words, event.from)
      const was = sentence(i18n, (put) => msg`Before: ${{ time: put(before.time) }} on ${{ what: put(before.what) }}`)
      const earlier = [was, ...detailsOf(words, event.from, actor)]
      return telling(said, { details: [...detailsOf(words, event.to, actor), joined(earlier)] })
    }
    case 'TimeRemoved': {
      const { time, what } = partsOf(words, event.from)
      const said = sentence(i18n, (put) => msg`removed ${{ time: put(time) }} on ${{ what: put(what) }}`)
      return telling(said, { details: detailsOf(words, event.from, actor) })
    }
    default:
      return event satisfies never
  }
}

/** How long, and what on. */
function partsOf(words: HistoryWords, entry: TimeEntry): { readonly time: Part; readonly what: Part } {
  const { i18n } = words.words
  const { minutes, task, service } = entry
  const time = strong(durationWords(i18n, minutes))
  if (task !== null) return { time, what: taskPart(words, task) }
  return { time, what: strong(service === null ? i18n._(msg`the engagement`) : serviceName(words, service)) }
}

/** On which day, whose work where somebody else entered it, and what was noted, on one line. */
function detailsOf(words: HistoryWords, entry: TimeEntry, actor: string): readonly Sentence[] {
  const { i18n } = words.words
  const { day, person, task, service, text: done } = entry
  const of = person === actor ? [] : [i18n._(msg`Work of ${{ person: personName(words, person) }}`)]
  const also = task === null || service === null ? [] : [serviceName(words, service)]
  return [text([dayWords(words.words, day), ...of, ...also, ...(done === null ? [] : [done])].join(' · '))]
}

function joined(sentences: readonly Sentence[]): Sentence {
  return sentences.flatMap((one, at) => (at === 0 ? one : [...text(' · '), ...one]))
}
