import { msg } from '@lingui/core/runtime-macro'
import { languageNames } from '../../engagements/create/language-names.ts'
import { whereNames } from '../../requests/names/stage-names.ts'
import type { EventOf, HistoryWords } from './history-words.ts'
import { personName, requestPart, strong, taskPart, wishName } from './names.ts'
import { type Part, type Sentence, sentence, text } from './sentence.ts'
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
  const role = requestPart(words, event.request)
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

function askedTelling(words: HistoryWords, event: EventOf<'PersonAskedFor'>): Telling {
  const { i18n } = words.words
  const { wish } = event
  const role: Part = { kind: 'request', request: event.request, text: wishName(words, wish) }
  const task = wish.task === null ? null : taskPart(words, wish.task)
  const what = sentence(i18n, (put) =>
    task === null
      ? msg`asked for ${{ role: put(role) }}`
      : msg`asked for ${{ role: put(role) }} for ${{ task: put(task) }}`,
  )
  return telling(what, { reason: wish.why, details: askedDetails(words, event) })
}

/** How somebody is wanted, whom that was sent to, and what has been tried. */
function askedDetails({ words, teams }: HistoryWords, { wish, route }: EventOf<'PersonAskedFor'>): readonly Sentence[] {
  const { i18n } = words
  const team = teams.find(({ id }) => id === route.team)
  const wanted = [
    i18n._(whereNames[wish.where]),
    ...(wish.language === null ? [] : languageNames([wish.language], i18n.locale)),
  ]
  const row = (route.row ?? 0) + 1
  return [
    text(wanted.join(' · ')),
    ...(team === undefined
      ? []
      : [
          text(
            i18n._(
              msg`Sent to ${{ team: words.say(team.name, team.id) }}, by row ${{ row: i18n.number(row) }} of the table`,
            ),
          ),
        ]),
    ...(wish.tried === null ? [] : [text(i18n._(msg`Tried: ${{ tried: wish.tried }}`))]),
  ]
}
