import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/runtime-macro'
import type { Agenda } from '../agenda/page-agenda.ts'

/**
 * The Markdown with which minutes begin: a heading for each item of the agenda, and one for what stays open. Who was
 * there, what was decided and what is to be done are kept beside the minutes.
 */
export function minutesTemplate(i18n: I18n, agenda: Agenda): string {
  const items = agenda.map(({ title }) => `## ${escaped(title)}`)
  const headings = items.length === 0 ? [`## ${i18n._(msg`What was said`)}`] : items
  return [...headings, `## ${i18n._(msg`Open questions`)}`]
    .map((heading) => `${heading}\n\n\n`)
    .join('')
    .trimEnd()
}

/** A title is text: what has a meaning in Markdown has none in it. */
function escaped(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]<>#|~]/g, '\\$&')
}
