import { msg } from '@lingui/core/runtime-macro'
import { nameOfPerson } from '../../owners/person-names.ts'
import { placeOf, serviceOf, taskOf } from '../../process/release-index.ts'
import { serviceNames } from '../../process/words/reason-words.ts'
import type { HistoryWords } from './history-words.ts'
import type { Part } from './sentence.ts'

/** Words that weigh. */
export function strong(text: string): Part {
  return { kind: 'strong', text }
}

/** A piece of work by its number and its name, with its service where it is done for each. */
export function taskPart({ words, index, about }: HistoryWords, key: string): Part {
  if (key === about) return { kind: 'text', text: words.i18n._(msg`the task`) }
  const task = placeOf(index, key)?.task
  const number = key.startsWith('+') || task?.form === 'step' ? '' : taskOf(key)
  const named = task === undefined ? '' : words.say(task.name, '')
  const service = serviceOf(key)
  const name =
    service === null
      ? named
      : words.i18n._(msg`${{ task: named }} (${{ service: serviceNames(words, [service]).join('') }})`).trim()
  return { kind: 'task', key, number, name, text: [number, name].filter((one) => one !== '').join(' ') || key }
}

/** A process by its title. */
export function processPart({ words, index }: HistoryWords, process: string): Part {
  return { kind: 'process', process, text: words.say(index.processes.get(process)?.title ?? {}, process) }
}

/** A request for a person by who is asked for, as far as its asking has been loaded. */
export function requestPart(words: HistoryWords, request: string): Part {
  const wish = words.past.wish(request)
  return {
    kind: 'request',
    request,
    text: wish === undefined ? words.words.i18n._(msg`a person`) : wishName(words, wish),
  }
}

/** Who is asked for: "SME for Exchange". */
export function wishName(
  words: Pick<HistoryWords, 'words' | 'index'>,
  { role, service }: { readonly role: string; readonly service: string | null },
): string {
  const name = roleName(words, role)
  if (service === null) return name
  return words.words.i18n._(msg`${{ role: name }} for ${{ service: serviceName(words, service) }}`)
}

/** An event by its number. */
export function eventPart({ words }: HistoryWords, seq: number): Part {
  return { kind: 'event', seq, text: words.i18n._(msg`change ${{ seq: String(seq) }}`) }
}

/** A person by name; the id of whoever is gone. What a mail has brought nobody of the team has done. */
export function personName({ people, words }: Pick<HistoryWords, 'people' | 'words'>, id: string): string {
  return id === 'mail' ? words.i18n._(msg`Mail`) : nameOfPerson(words.i18n, people, id)
}

/** The name of a role; its id where the playbook has no such role. */
export function roleName({ words, index }: Pick<HistoryWords, 'words' | 'index'>, role: string): string {
  return words.say(index.roles.get(role)?.name ?? {}, role)
}

/** What a note is about. */
export function noteTypeName({ words, noteTypes }: Pick<HistoryWords, 'words' | 'noteTypes'>, id: string): string {
  return words.say(noteTypes.find((type) => type.id === id)?.name ?? {}, id)
}

/** The name of a service. */
export function serviceName({ words }: Pick<HistoryWords, 'words'>, service: string): string {
  return serviceNames(words, [service]).join('')
}

/** How a process ended, in the words of its page; the id where the page has no such outcome. */
export function outcomeName(
  { words, index }: Pick<HistoryWords, 'words' | 'index'>,
  process: string,
  id: string,
): string {
  const outcome = index.processes.get(process)?.outcomes.find((one) => one.id === id)
  return outcome === undefined ? id : words.say(outcome.label, id)
}
