import type { DigestFinding, DigestLetter, DigestWork } from '../digests/digest-letter.ts'
import { type DigestWords, digestWords } from './digest-words.ts'
import type { MailContent } from './mail-content.ts'
import { dayWords } from './moment-words.ts'

/** The content of a digest's mail: what is due, what is to be mended, what others did. */
export function digestMail({ language, body }: DigestLetter, publicUrl: string | null): MailContent {
  const words = digestWords(language)
  const { about, findings, found, work, due, changes, token } = body
  const more = (items: readonly string[], count: number) =>
    count > items.length ? [...items, words.more(count - items.length)] : items
  const lists = [
    {
      label: words.work,
      items: more(
        work.map((item) => workLine(item, words)),
        due,
      ),
    },
    {
      label: words.findings,
      items: more(
        findings.map((item) => findingLine(item, words)),
        found,
      ),
    },
    {
      label: words.changes,
      items: changes.map(({ customer, count, people }) => words.change(customer, count, people)),
    },
  ]
  return {
    locale: words.locale,
    subject: words.subject[about](due, found),
    opening: words.opening[about],
    facts: [],
    lists: lists.filter(({ items }) => items.length > 0),
    link: publicUrl === null ? null : { label: words.open, href: `${publicUrl}/hygiene?whose=mine` },
    closing: words.why,
    end: publicUrl === null ? null : { label: words.end, href: `${publicUrl}/unsubscribe/${token}` },
  }
}

function workLine({ title, customer, due, group }: DigestWork, words: DigestWords): string {
  const what = group === 'approve' ? words.approve(title) : title
  return words.line(what, customer, due === null ? null : dayWords(due, words.locale))
}

function findingLine({ code, title, customer, reason: { day, count } }: DigestFinding, words: DigestWords): string {
  const what = title === '' ? words.finding[code] : words.found(words.finding[code], title)
  const why = day !== null ? dayWords(day, words.locale) : count !== null ? words.count(count) : null
  return words.line(what, customer, why)
}
