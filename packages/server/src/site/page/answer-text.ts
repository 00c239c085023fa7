import { type FactValue, localize, type Question } from '@fairlead/playbook'
import { dayText } from './moments.ts'
import type { SitePage } from './site-page.ts'

/** An answer in the words of the playbook. */
export function answerText(site: SitePage, { definition }: Pick<Question, 'definition'>, value: FactValue): string {
  const { words, language } = site
  const label = (id: string) => {
    const choice = 'choices' in definition ? definition.choices.find((one) => one.id === id) : undefined
    return (choice === undefined ? undefined : localize(choice.label, language, 'en')) ?? id
  }
  if (typeof value === 'boolean') return value ? words.questionnaire.yes : words.questionnaire.no
  if (Array.isArray(value)) return value.length === 0 ? words.questionnaire.none : value.map(label).join(', ')
  if (typeof value === 'number') {
    const number = new Intl.NumberFormat(words.locale).format(value)
    return definition.type === 'money' ? `${number} ${definition.currency}` : number
  }
  if (definition.type === 'choice') return label(String(value))
  return definition.type === 'date' ? dayText(site, String(value)) : String(value)
}

/** What an answer has to be, in words that follow "expected". */
export function expectedText(site: Pick<SitePage, 'words' | 'timeZone'>, question: Question, longest: number): string {
  const { number, date, text, choice } = site.words.questionnaire.expected
  const { definition, least, most } = question
  const day = (bound: number | string | null) => (bound === null ? null : dayText(site, String(bound)))
  switch (definition.type) {
    case 'number':
    case 'money':
      return number(String(least ?? 0), most === null ? null : String(most))
    case 'date':
      return date(day(least), day(most))
    case 'text':
      return text(longest)
    case 'choice':
    case 'set':
    case 'yes-no':
      return choice
    default:
      return definition satisfies never
  }
}
