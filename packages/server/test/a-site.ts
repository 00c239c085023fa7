import type { TestContext } from 'node:test'
import type { Command, EngagementId } from '@fairlead/engagement'
import { LinkStore, type SiteLink } from '../src/site/link/link-store.ts'
import { SessionStore } from '../src/site/session/session-store.ts'
import { aContact } from './a-contact.ts'
import { anEngagement, aServer, type TestServer } from './a-server.ts'

type ServerOver = Parameters<typeof aServer>[1]

/** The cookie that an answer sets, as a browser sends it back; empty where it sets none. */
export function cookieOf(response: Response): string {
  return response.headers.get('set-cookie')?.split(';')[0] ?? ''
}

/** The fields of the first form of a page that is sent to this address, as the page has them. */
export function formOf(html: string, action: string): URLSearchParams {
  const [form = ''] = new RegExp(`<form[^>]*action="${action}"[^]*?</form>`).exec(html) ?? []
  const fields = new URLSearchParams()
  for (const [input = ''] of form.matchAll(/<input[^>]*>/g)) {
    const name = /name="([^"]*)"/.exec(input)?.[1]
    const isOff = /type="(?:radio|checkbox)"/.test(input) && !/checked/.test(input)
    if (name !== undefined && !isOff) fields.append(name, plain(/value="([^"]*)"/.exec(input)?.[1] ?? ''))
  }
  return fields
}

function plain(escaped: string): string {
  const signs: Readonly<Record<string, string>> = { amp: '&', quot: '"', lt: '<', gt: '>', '#39': "'" }
  return escaped.replace(/&(amp|quot|lt|gt|#39);/g, (_, name: string) => signs[name] ?? '')
}

interface Sent {
  readonly cookie?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly form?: Readonly<Record<string, string>> | URLSearchParams
}

/** Asks the site, as a browser does that shows its pages. */
export function browserOf(server: TestServer) {
  return (method: string, path: string, { cookie = '', headers = {}, form }: Sent = {}) =>
    server.app.request(path, {
      method,
      headers: {
        host: '127.0.0.1:4400',
        ...(cookie === '' ? {} : { cookie }),
        ...(method === 'POST'
          ? { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' }
          : {}),
        ...headers,
      },
      ...(form === undefined ? {} : { body: new URLSearchParams(form).toString() }),
    })
}

/** A server with an engagement of Acme, of which Ada is a contact, and what a browser of hers does. */
export async function aSite(t: TestContext, over: ServerOver = {}) {
  const server = await aServer(t, over)
  const { id: engagement } = await anEngagement(server)
  await have(server, engagement, { type: 'AddContact', details: aContact() })
  const links = new LinkStore(server.database, server.secrets)
  const sessions = new SessionStore(server.database)
  const ask = browserOf(server)
  return { server, engagement, links, sessions, ask, ...entering(server, { engagement, links, ask }) }
}

export type TestSite = Awaited<ReturnType<typeof aSite>>

/** The letters that are on their way, in the order in which they were written. */
export const outbox = ({ server }: TestSite) =>
  server.database.reader.selectFrom('outbox').selectAll().orderBy('id').execute()

/** What a letter says. */
export function bodyOf(letter: { readonly payload: string } | undefined) {
  return JSON.parse(letter?.payload ?? '{}').body
}

/** Has the engagement do what a test takes for granted. */
export async function have(server: TestServer, engagement: EngagementId, command: Command) {
  const at = server.clock.now.toISOString()
  const handled = await server.commands.handle({ engagement, command, actor: 'zoe', at })
  if (!handled.ok) throw new Error(`Unexpected ${JSON.stringify(handled.rejection)}`)
  return handled.stream.engagement
}

interface Ways {
  readonly engagement: EngagementId
  readonly links: LinkStore
  readonly ask: ReturnType<typeof browserOf>
}

function entering(server: TestServer, { engagement, links, ask }: Ways) {
  const makeLink = async (
    of: { contact?: string; email?: string | null; asksCode?: boolean; engagement?: string } = {},
  ) => {
    const now = server.clock.now.toISOString()
    const link = server.ids()
    const expiresAt = new Date(server.clock.now.getTime() + 30 * 86_400_000).toISOString()
    const made = {
      link,
      engagement,
      contact: 'contact-1',
      email: 'ada@example.org',
      asksCode: false,
      by: 'zoe',
      expiresAt,
    }
    const token = await links.make({ ...made, ...of }, now)
    const found = await links.find(of.engagement ?? engagement, link)
    return { token, link: found as SiteLink }
  }
  const enter = async (of: Parameters<typeof makeLink>[0] = {}) => {
    const { token, link } = await makeLink(of)
    const response = await ask('POST', '/site/enter', { form: { token } })
    const cookie = cookieOf(response)
    const get = (path: string) => ask('GET', path, { cookie })
    const proof = async () => /name="proof" value="([^"]*)"/.exec(await (await get('/site')).text())?.[1] ?? ''
    const post = async (path: string, form: Readonly<Record<string, string>>) =>
      ask('POST', path, { cookie, form: { proof: await proof(), ...form } })
    return { link, cookie, get, post, proof }
  }
  return { makeLink, enter }
}
