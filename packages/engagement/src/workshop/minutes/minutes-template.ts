import type { Language, Party } from '@fairlead/playbook'
import { clockIn, dayIn } from '../../dates/zone.ts'
import type { CalendarDate } from '../../state/engagement.ts'
import { sessionEnd } from '../session/session-end.ts'
import type { AgendaItem, Session } from '../workshop-record.ts'
import { markdownText } from './markdown-text.ts'
import { type MinutesWords, minutesWords } from './minutes-words.ts'

/** What is known of a session when its minutes are begun; people by their names. */
export interface KnownOfSession {
  readonly title: string
  readonly customer: string
  readonly session: Session
  readonly host: string
  /** Those who were there, or are asked to be. */
  readonly attendees: readonly { readonly name: string; readonly party: Party }[]
  readonly agenda: readonly AgendaItem[]
  readonly decisions: readonly string[]
  readonly actions: readonly {
    readonly name: string
    readonly owner: string | null
    readonly due: CalendarDate | null
  }[]
}

/** Minutes as Markdown, begun with what is known, in the words of a language [E108]. A list without items has an empty one. */
export function minutesTemplate(known: KnownOfSession, language: Language): string {
  const words = minutesWords(language)
  const { title, attendees, agenda, decisions, actions } = known
  const sections = [
    [words.attendees, attendees.map(({ name, party }) => bullet(name, words.inBrackets(words.parties[party])))],
    [words.agenda, agenda.map(({ title: item, minutes }, at) => `${at + 1}. ${timed(item, minutes, words)}`)],
    [words.decisions, decisions.map((decision) => bullet(decision))],
    [words.actions, actions.map((action) => bullet(action.name, owned(action, words)))],
  ] as const
  const parts = sections.map(([heading, items]) => `## ${heading}\n\n${items.length === 0 ? '-' : items.join('\n')}`)
  return [`# ${markdownText(title)}`, facts(known, words), ...parts, ''].join('\n\n').trimEnd().concat('\n')
}

function facts({ customer, session, host }: KnownOfSession, words: MinutesWords): string {
  const { start, timeZone, place, link } = session
  const end = sessionEnd(session)
  const [from, to] = [dayIn(start, timeZone), dayIn(end, timeZone)]
  const until = from === to ? clockIn(end, timeZone) : `${to} ${clockIn(end, timeZone)}`
  const where = [...(place === null ? [] : [markdownText(place)]), ...(link === null ? [] : [`<${linkText(link)}>`])]
  return [
    [words.customer, markdownText(customer)],
    [words.when, `${from} ${clockIn(start, timeZone)}–${until}${words.inBrackets(markdownText(timeZone))}`],
    ...(where.length === 0 ? [] : [[words.where, where.join(' · ')]]),
    [words.host, markdownText(host)],
  ]
    .map(([label, text]) => `- **${label}**${words.colon}${text}`)
    .join('\n')
}

/** The address as it stands between angle brackets. */
function linkText(href: string): string {
  return href.replaceAll('<', '%3C').replaceAll('>', '%3E')
}

function bullet(text: string, behind = ''): string {
  return `- ${markdownText(text)}${behind}`
}

function timed(title: string, minutes: number | null, words: MinutesWords): string {
  return markdownText(title) + (minutes === null ? '' : words.inBrackets(words.minutes(minutes)))
}

function owned({ owner, due }: KnownOfSession['actions'][number], words: MinutesWords): string {
  const said = [...(owner === null ? [] : [markdownText(owner)]), ...(due === null ? [] : [due])]
  return said.length === 0 ? '' : words.inBrackets(said.join(', '))
}
