import { msg, plural } from '@lingui/core/runtime-macro'
import { shownName } from '../../contacts/erased-words.ts'
import type { WorkshopEvent } from '../past/workshop-past.ts'
import type { EventOf, HistoryWords } from './history-words.ts'
import { personName, strong, taskPart } from './names.ts'
import { type Part, type Sentence, sentence, text } from './sentence.ts'
import { sessionWords } from './session-words.ts'
import { type Telling, telling } from './telling.ts'

/** What a person did to a workshop. */
export function workshopTelling(words: HistoryWords, event: WorkshopEvent): Telling {
  const { i18n } = words.words
  const task = taskPart(words, event.task)
  switch (event.type) {
    case 'WorkshopPrepared':
      return preparedTelling(words, event)
    case 'MaterialPut': {
      const title = strong(event.material.title)
      return telling(sentence(i18n, (put) => msg`put ${{ title: put(title) }} to ${{ task: put(task) }}`))
    }
    case 'MaterialRemoved': {
      const title = materialPart(words, event.material)
      return telling(sentence(i18n, (put) => msg`removed ${{ title: put(title) }} from ${{ task: put(task) }}`))
    }
    case 'MaterialHandedOver': {
      const title = materialPart(words, event.material)
      return telling(
        sentence(i18n, (put) => msg`handed ${{ title: put(title) }} of ${{ task: put(task) }} over to the customer`),
      )
    }
    case 'WorkshopScheduled':
      return scheduledTelling(words, event)
    case 'WorkshopInvited':
      return telling(sentence(i18n, (put) => msg`invited everybody to ${{ task: put(task) }}`))
    case 'WorkshopCalledOff':
      return calledOffTelling(words, event)
    case 'ReplyRecorded':
      return telling(replySentence(words, event), { reason: event.reply.comment })
    case 'WorkshopHeld':
      return heldTelling(words, event)
    case 'MinutesRevised':
      return telling(
        sentence(i18n, (put) => msg`revised the minutes of ${{ task: put(task) }}`),
        { details: event.decisions.map(text) },
      )
    default:
      return event satisfies never
  }
}

function preparedTelling(words: HistoryWords, event: EventOf<'WorkshopPrepared'>): Telling {
  const { i18n } = words.words
  const task = taskPart(words, event.task)
  const { attendees, agenda } = event
  const count = attendees.length
  const items = agenda?.length ?? 0
  const details = [
    i18n._(msg`${plural({ count }, { one: '# attendee', other: '# attendees' })}`),
    agenda === null
      ? i18n._(msg`agenda of the page`)
      : i18n._(msg`${plural({ items }, { one: '# item on the agenda', other: '# items on the agenda' })}`),
  ]
  return telling(
    sentence(i18n, (put) => msg`prepared ${{ task: put(task) }}`),
    { details: [text(details.join(' · '))] },
  )
}

function scheduledTelling(words: HistoryWords, { from, session, ...event }: EventOf<'WorkshopScheduled'>): Telling {
  const { i18n } = words.words
  const task = taskPart(words, event.task)
  const time = strong(sessionWords(i18n, session))
  const where = [session.place, session.link].filter((one) => one !== null)
  const host = i18n._(msg`Host: ${{ person: personName(words, session.host) }}`)
  const was = from === null ? [] : [text(i18n._(msg`Before: ${{ session: sessionWords(i18n, from) }}`))]
  const details = [text([...where, host].join(' · ')), ...was]
  const isMoved = from !== null && from.start !== session.start
  const what = sentence(i18n, (put) => {
    if (from === null) return msg`scheduled ${{ task: put(task) }} for ${{ time: put(time) }}`
    return isMoved
      ? msg`moved ${{ task: put(task) }} to ${{ time: put(time) }}`
      : msg`changed what is agreed for ${{ task: put(task) }}: ${{ time: put(time) }}`
  })
  return telling(what, { details })
}

function calledOffTelling(words: HistoryWords, { why, reason, session, ...event }: EventOf<'WorkshopCalledOff'>) {
  const { i18n } = words.words
  const task = taskPart(words, event.task)
  const time = sessionWords(i18n, session)
  const what = sentence(i18n, (put) =>
    why === 'cancelled'
      ? msg`called ${{ task: put(task) }} on ${{ time }} off`
      : msg`noted that nobody came to ${{ task: put(task) }} on ${{ time }}`,
  )
  return telling(what, { reason })
}

function replySentence(words: HistoryWords, { reply, ...event }: EventOf<'ReplyRecorded'>): Sentence {
  const { i18n } = words.words
  const task = taskPart(words, event.task)
  const name = strong(shownName(i18n, words.past.workshops.attendee(reply.email)))
  return sentence(i18n, (put) => {
    switch (reply.answer) {
      case 'accepted':
        return msg`recorded that ${{ name: put(name) }} comes to ${{ task: put(task) }}`
      case 'declined':
        return msg`recorded that ${{ name: put(name) }} does not come to ${{ task: put(task) }}`
      case 'tentative':
        return msg`recorded that ${{ name: put(name) }} may come to ${{ task: put(task) }}`
      default:
        return reply.answer satisfies never
    }
  })
}

function heldTelling(words: HistoryWords, event: EventOf<'WorkshopHeld'>): Telling {
  const { i18n } = words.words
  const task = taskPart(words, event.task)
  const time = sessionWords(i18n, event.session)
  const count = event.attended.length
  const present = i18n._(msg`${plural({ count }, { one: '# person was there', other: '# people were there' })}`)
  const actions = event.actions.map((action): Sentence => [taskPart(words, action.task)])
  const what = sentence(i18n, (put) =>
    event.completes
      ? msg`held ${{ task: put(task) }} on ${{ time }}, which completed it`
      : msg`held ${{ task: put(task) }} on ${{ time }}`,
  )
  return telling(what, { details: [text(present), ...event.decisions.map(text), ...actions] })
}

function materialPart(words: HistoryWords, id: string): Part {
  const material = words.past.workshops.material(id)
  return strong(material?.title ?? words.words.i18n._(msg`a material`))
}
