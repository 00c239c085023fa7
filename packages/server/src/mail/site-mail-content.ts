import type { SiteLetter } from '../outbox/letter.ts'
import type { SiteSecrets } from '../site/secrets.ts'
import { siteText } from '../site/word/site-words.ts'
import type { MailContent } from './mail-content.ts'
import { dayWords } from './moment-words.ts'

interface Way {
  readonly publicUrl: string | null
  readonly secrets: SiteSecrets | null
}

/** What a mail says that leads to the customer's site: with the token or the code, which are made here. */
export function siteMailContent({ customer, language, body }: SiteLetter, { publicUrl, secrets }: Way): MailContent {
  if (secrets === null) throw new Error('Unexpected letter to the site of a customer, expected the key that opens it')
  const { mail, locale } = siteText(language)
  const { subject, opening } = mail[body.about](customer)
  const said = { locale, subject, opening, lists: [], end: null }
  if (body.about === 'code') {
    const facts = [{ label: mail.codeLabel, value: secrets.codeOf(body.session) }]
    return { ...said, facts, link: null, closing: mail.codeCloses }
  }
  if (publicUrl === null) throw new Error('Unexpected letter with a link, expected a public address of the server')
  const href = `${publicUrl}/site/l/${secrets.tokenOf(body.link, body.generation)}`
  const facts = [{ label: mail.until, value: dayWords(body.until.slice(0, 10), locale) }]
  return { ...said, facts, link: { label: mail.open, href }, closing: mail.once }
}
