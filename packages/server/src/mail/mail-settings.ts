import { emailAddress } from '@fairlead/engagement'

/** Where mail is handed over, who it is from, and where links in it lead. */
export interface MailSettings {
  readonly server: MailServer
  readonly from: MailAddress
  /** The address of the portal for the people who get mail, without a slash at its end; `null` leaves links out. */
  readonly publicUrl: string | null
}

export interface MailServer {
  readonly host: string
  readonly port: number
  /** Whether the connection begins with TLS; else it turns to TLS where the server can. */
  readonly secure: boolean
  /** Never to be shown, nor written to a log. */
  readonly auth: { readonly user: string; readonly pass: string } | null
}

export interface MailAddress {
  readonly name: string
  readonly address: string
}

/** What was given for mail; the address of the server may hold a password. */
export interface GivenMail {
  readonly server: string | null
  /** Where it is not in the address. */
  readonly password: string | null
  readonly from: string | null
  readonly publicUrl: string | null
}

/**
 * Reads how mail is sent; `null` where nothing is said of a server, so that nothing is sent.
 *
 * @throws Error that says what is wrong and what is expected, and nothing of a password.
 */
export function readMailSettings({ server, password, from, publicUrl }: GivenMail): MailSettings | null {
  if (server === null) return null
  if (from === null) {
    throw new Error('A mail server is set and no sender. Say who mail is from: --mail-from "Name <name@example.com>".')
  }
  return { server: readServer(server, password), from: readAddress(from), publicUrl: readPublicUrl(publicUrl) }
}

const expectedServer = 'expected smtp://user@host:port or smtps://user@host:port'

function readServer(text: string, password: string | null): MailServer {
  const url = URL.parse(text)
  if (url === null || !/^smtps?:$/.test(url.protocol) || url.hostname === '') {
    throw new Error(`Unexpected address of the mail server, ${expectedServer}.`)
  }
  if (!/^\/?$/.test(url.pathname) || url.search !== '' || url.hash !== '') {
    throw new Error(`Unexpected text behind the host of the mail server, ${expectedServer}.`)
  }
  if (password !== null && (url.username === '' || url.password !== '')) {
    throw new Error(
      'Unexpected password beside the address of the mail server, expected an address with a user and without one.',
    )
  }
  const secure = url.protocol === 'smtps:'
  return {
    // A bare IPv6 address is what sockets take.
    host: url.hostname.replace(/^\[(.*)\]$/, '$1'),
    port: url.port === '' ? (secure ? 465 : 587) : Number(url.port),
    secure,
    auth: url.username === '' ? null : { user: decoded(url.username), pass: password ?? decoded(url.password) },
  }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    throw new Error('Unexpected % in the user or password of the mail server, expected %25 where one is meant.')
  }
}

const expectedSender = 'expected "Name <name@example.com>" or name@example.com'

function readAddress(text: string): MailAddress {
  const [, named, bracketed] = /^([^<]*)<([^<>]*)>$/.exec(text.trim()) ?? []
  const address = emailAddress(bracketed ?? text)
  const name = (named ?? '').trim().replace(/^"(.*)"$/, '$1')
  if (address === null || /[\p{Cc}>"]/u.test(name)) {
    throw new Error(`Unexpected sender of mail ${JSON.stringify(text)}, ${expectedSender}.`)
  }
  return { name: name === '' ? 'Fairlead' : name, address }
}

/** The public address as it was given, without a slash at its end; throws as {@link readMailSettings} does. */
export function readPublicUrl(text: string | null): string | null {
  if (text === null) return null
  const url = URL.parse(text)
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '' || url.search !== '' || url.hash !== '') {
    throw new Error(`Unexpected public address ${JSON.stringify(text)}, expected such as https://fairlead.example.com.`)
  }
  return url.href.replace(/\/+$/, '')
}
