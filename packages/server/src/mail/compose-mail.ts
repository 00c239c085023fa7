import type { SendMailOptions } from 'nodemailer'
import { invitationOf } from '../calendar/invitation.ts'
import { isDigest, isOfSite, type OutgoingLetter } from '../outbox/letter.ts'
import type { SiteSecrets } from '../site/secrets.ts'
import { mailContent } from './mail-content.ts'
import { mailHtml } from './mail-html.ts'
import type { MailSettings } from './mail-settings.ts'
import { mailText } from './mail-text.ts'
import { messageId } from './message-id.ts'
import { plainLine } from './plain-line.ts'
import { siteMailContent } from './site-mail-content.ts'

const fileNames = { REQUEST: 'invite.ics', CANCEL: 'cancel.ics' } as const

/**
 * The mail of a letter: the same, to its bytes that matter, however often it is made. What opens the customer's site is
 * put into it here and is in no letter.
 */
export function composeMail(
  letter: OutgoingLetter,
  { from, publicUrl }: Pick<MailSettings, 'from' | 'publicUrl'>,
  secrets: SiteSecrets | null = null,
): SendMailOptions {
  const { name, at, recipient } = letter
  const content = isOfSite(letter) ? siteMailContent(letter, { publicUrl, secrets }) : mailContent(letter, publicUrl)
  const invitation = isDigest(letter) || isOfSite(letter) ? null : invitationOf(letter, from)
  return {
    messageId: messageId(name, from.address),
    date: new Date(at),
    from,
    to: { name: plainLine(recipient.name), address: recipient.email },
    subject: plainLine(content.subject),
    text: mailText(content),
    html: mailHtml(content),
    ...(invitation === null
      ? {}
      : { icalEvent: { method: invitation.method, content: invitation.text, filename: fileNames[invitation.method] } }),
    headers: {
      'Auto-Submitted': 'auto-generated',
      'Content-Language': content.locale,
      // One click ends it, in the mail program itself (RFC 8058).
      ...(content.end === null
        ? {}
        : { 'List-Unsubscribe': `<${content.end.href}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
    },
  }
}
