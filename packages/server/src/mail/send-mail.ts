import { createTransport, type SendMailOptions } from 'nodemailer'
import type { OutgoingLetter } from '../outbox/letter.ts'
import type { SiteSecrets } from '../site/secrets.ts'
import { composeMail } from './compose-mail.ts'
import type { MailServer, MailSettings } from './mail-settings.ts'

/** What a mail server did with a letter: took it, refused it for good, put it off, or could not be asked at all. */
export type Handover =
  | { readonly kind: 'taken' }
  | { readonly kind: 'refused' | 'put-off' | 'down'; readonly error: string }

/** The way to a mail server. */
export interface MailSender {
  readonly from: string
  /** Never throws for what a server or a network does. An abort leaves open whether it was taken. */
  send(letter: OutgoingLetter, signal: AbortSignal): Promise<Handover>
  close(): void
}

const connections = 4
const second = 1000

/** Hands letters to an SMTP server, over a few connections that are kept. */
export function smtpSender(settings: MailSettings, secrets: SiteSecrets | null = null): MailSender {
  const { server, from } = settings
  const transport = createTransport({
    ...connectionOptions(server),
    pool: true,
    maxConnections: connections,
    // Whether to try again is the outbox's business: it remembers.
    maxRequeues: 0,
    connectionTimeout: 20 * second,
    greetingTimeout: 20 * second,
    socketTimeout: 60 * second,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    from: from.name === '' ? from.address : `${from.name} <${from.address}>`,
    async send(letter, signal) {
      const mail = composed(letter, settings, secrets)
      if (mail instanceof Error) return { kind: 'refused', error: `It cannot be written as a mail: ${mail.message}` }
      try {
        await transport.sendMail({ ...mail, signal })
        return { kind: 'taken' }
      } catch (error) {
        return handoverOf(error, server)
      }
    },
    close: () => transport.close(),
  }
}

/** A letter that no mail can be made of is a fault of that letter alone: others leave. */
function composed(
  letter: OutgoingLetter,
  settings: MailSettings,
  secrets: SiteSecrets | null,
): SendMailOptions | Error {
  try {
    return composeMail(letter, settings, secrets)
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

function connectionOptions({ host, port, secure, auth }: MailServer) {
  const isHere = host === 'localhost' || host === '::1' || host.startsWith('127.')
  // A password never goes over a network that can be read.
  return { host, port, secure, requireTLS: auth !== null && !isHere, ...(auth === null ? {} : { auth }) }
}

/** What the errors of the library have; all of it may be missing. */
interface SmtpFault {
  readonly code?: unknown
  readonly command?: unknown
  readonly responseCode?: unknown
  readonly message?: unknown
}

/** Replies to these are about the letter; to all others about the connection. */
const aboutLetter = new Set(['MAIL FROM', 'RCPT TO', 'DATA'])
const shuttingDown = 421

function handoverOf(error: unknown, server: MailServer): Handover {
  const { code, command, responseCode, message }: SmtpFault = error instanceof Error ? error : {}
  const words = withoutSecrets(typeof message === 'string' ? message : String(error), server)
  const isReply = typeof responseCode === 'number' && responseCode !== shuttingDown
  if (isReply && aboutLetter.has(String(command))) {
    // 503 says that the conversation went wrong, not the letter.
    return { kind: responseCode >= 500 && responseCode !== 503 ? 'refused' : 'put-off', error: words }
  }
  // What the library itself refuses to put into an envelope.
  if (responseCode === undefined && code === 'EENVELOPE') return { kind: 'refused', error: words }
  return { kind: 'down', error: words }
}

/** What a server says may repeat what it was told; it is shown on one line and of bearable length. */
function withoutSecrets(text: string, { auth }: MailServer): string {
  const secrets =
    auth === null ? [] : [auth.pass, encodeURIComponent(auth.pass), Buffer.from(auth.pass).toString('base64')]
  let shown = text
  for (const secret of secrets) if (secret !== '') shown = shown.replaceAll(secret, '…')
  return shown.replace(/[\p{C}\s]+/gu, ' ').slice(0, 500)
}
