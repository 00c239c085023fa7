import { agendaLines } from '../mail/mail-content.ts'
import { mailWords } from '../mail/mail-words.ts'

interface AgendaText {
  readonly agenda: readonly { readonly title: string; readonly minutes: number | null }[]
  readonly link: string | null
}

/** What calendars say of a session beside when and where: what it is about, and where the call is. */
export function agendaText({ agenda, link }: AgendaText, language: string): string {
  const words = mailWords(language)
  const lines = agendaLines(agenda, words).map((line) => `- ${line}`)
  const call = link === null ? [] : [`${words.label.call}: ${link}`]
  return [...(lines.length === 0 ? [] : [`${words.label.agenda}:`, ...lines]), ...call].join('\n')
}
