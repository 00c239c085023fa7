import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import type { TestContext } from 'node:test'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import type { MailSettings } from '../src/mail/mail-settings.ts'

/** A mail as it came in over SMTP. */
export interface ReceivedMail {
  readonly to: readonly string[]
  readonly raw: string
}

/** How a mail server answers a recipient, or a mail: with this code, or `null` where it takes it. */
type Verdict = (address: string) => number | null

export interface MailServerOver {
  readonly recipient?: Verdict
  readonly content?: Verdict
  readonly port?: number
  readonly options?: SMTPServerOptions
}

/** A mail server on loopback that keeps what it is given, until the test ends or closes it. */
export async function aMailServer(t: TestContext, over: MailServerOver = {}) {
  const mails: ReceivedMail[] = []
  const server = new SMTPServer({
    logger: false,
    // Connections that are kept open do not keep a test waiting.
    closeTimeout: 50,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: ({ address }, _session, done) => done(verdict(over.recipient, address)),
    async onData(stream, { envelope }, done) {
      const parts: Buffer[] = []
      for await (const part of stream) parts.push(part as Buffer)
      const to = envelope.rcptTo.map(({ address }) => address)
      const refusal = verdict(over.content, to[0] ?? '')
      if (refusal === null) mails.push({ to, raw: Buffer.concat(parts).toString('utf8') })
      done(refusal)
    },
    ...over.options,
  })
  server.on('error', () => {})
  const listening = server.listen(over.port ?? 0, '127.0.0.1')
  if (!listening.listening) await once(listening, 'listening')
  // A server on a TCP port has an address of this shape.
  const { port } = listening.address() as AddressInfo
  let isOpen = true
  const close = async () => {
    if (isOpen) await new Promise<void>((resolve) => server.close(resolve))
    isOpen = false
  }
  t.after(close)
  return { mails, port, close, settings: mailSettings(port) }
}

/** How mail is handed to a server on this port. */
export function mailSettings(port: number): MailSettings {
  return {
    server: { host: '127.0.0.1', port, secure: false, auth: null },
    from: { name: 'Fairlead', address: 'delivery@fairlead.example' },
    publicUrl: 'https://portal.example',
  }
}

function verdict(of: Verdict | undefined, address: string): (Error & { responseCode: number }) | null {
  const code = of?.(address) ?? null
  return code === null ? null : Object.assign(new Error(`No ${address} here`), { responseCode: code })
}

/** A header of a mail, its continued lines as one; `null` where there is none. */
export function headerOf(raw: string, name: string): string | null {
  const head = raw.slice(0, raw.indexOf('\r\n\r\n')).replace(/\r\n[ \t]+/g, ' ')
  const line = head.split('\r\n').find((one) => one.toLowerCase().startsWith(`${name.toLowerCase()}:`))
  return line === undefined ? null : line.slice(name.length + 1).trim()
}
