import { msg } from '@lingui/core/runtime-macro'
import type { EventOf, HistoryWords } from './history-words.ts'
import { personName, roleName, serviceName, strong, taskPart } from './names.ts'
import { sentence, text } from './sentence.ts'
import { type Telling, telling } from './telling.ts'

type RequestEvent =
  | EventOf<'PersonAskedFor'>
  | EventOf<'RequestApproved'>
  | EventOf<'RequestRejected'>
  | EventOf<'RequestAskedBack'>
  | EventOf<'RequestAnswered'>
  | EventOf<'PersonAssigned'>
  | EventOf<'AssignmentAccepted'>
  | EventOf<'AssignmentDeclined'>
  | EventOf<'RequestEnded'>
  | EventOf<'RequestWithdrawn'>

/** What happened to a request for a person; the role says which, as far as its asking has been loaded. */
export function requestTelling(words: HistoryWords, event: RequestEvent): Telling {
  const { i18n } = words.words
  const wish = event.type === 'PersonAskedFor' ? event.wish : words.past.wish(event.request)
  const role = strong(wish === undefined ? i18n._(msg`a person`) : roleName(words, wish.role))
  switch (event.type) {
    case 'PersonAskedFor':
      return askedTelling(words, event)
    case 'RequestApproved':
      return telling(sentence(i18n, (put) => msg`approved the request for ${{ role: put(role) }}`))
    case 'RequestRejected':
      return telling(
        sentence(i18n, (put) => msg`rejected the request for ${{ role: put(role) }}`),
        { reason: event.reason },
      )
    case 'RequestAskedBack':
      return telling(
        sentence(i18n, (put) => msg`asked back about the request for ${{ role: put(role) }}`),
        { reason: event.question },
      )
    case 'RequestAnswered':
      return telling(
        sentence(i18n, (put) => msg`answered about the request for ${{ role: put(role) }}`),
        { reason: event.answer },
      )
    case 'PersonAssigned': {
      const person = strong(personName(words, event.person))
      return telling(
        sentence(i18n, (put) => msg`assigned ${{ person: put(person) }} to the request for ${{ role: put(role) }}`),
      )
    }
    case 'AssignmentAccepted':
      return telling(sentence(i18n, (put) => msg`accepted the request for ${{ role: put(role) }}`))
    case 'AssignmentDeclined':
      return telling(
        sentence(i18n, (put) => msg`declined the request for ${{ role: put(role) }}`),
        { reason: event.reason },
      )
    case 'RequestEnded':
      return telling(
        sentence(i18n, (put) => msg`ended the request for ${{ role: put(role) }}`),
        { reason: event.summary },
      )
    case 'RequestWithdrawn':
      return telling(
        sentence(i18n, (put) => msg`withdrew the request for ${{ role: put(role) }}`),
        { reason: event.reason },
      )
    default:
      return event satisfies never
  }
}

function askedTelling(words: HistoryWords, { wish }: EventOf<'PersonAskedFor'>): Telling {
  const { i18n } = words.words
  const role = strong(roleName(words, wish.role))
  const task = wish.task === null ? null : taskPart(words, wish.task)
  const details = wish.service === null ? [] : [text(serviceName(words, wish.service))]
  const what = sentence(i18n, (put) =>
    task === null
      ? msg`asked for ${{ role: put(role) }}`
      : msg`asked for ${{ role: put(role) }} for ${{ task: put(task) }}`,
  )
  return telling(what, { reason: wish.why, details })
}
