import type { Context } from 'hono'
import type { SiteEnv } from './site-env.ts'

/** Under which addresses the site is reached: loopback names with the own port, and the public address of the server. */
export interface SiteHosts {
  readonly port: number
  readonly publicUrl: string | null
}

/** Whether a request came to a name of this server: by any other it could be somebody else's that leads here. */
export function isOwnHost(c: Context<SiteEnv>, { port, publicUrl }: SiteHosts): boolean {
  const host = hostOf(c)
  return isLoopbackHost(host, port) || (publicUrl !== null && host === new URL(publicUrl).host.toLowerCase())
}

/** Whether a request came by a loopback name: from this machine, where the team works. */
export function isLoopback(c: Context<SiteEnv>, port: number): boolean {
  return isLoopbackHost(hostOf(c), port)
}

/** Whether the browser talks to the public address by TLS, so that a cookie can be kept for that alone. */
export function isSecure(c: Context<SiteEnv>, { publicUrl }: SiteHosts): boolean {
  if (publicUrl === null) return false
  const url = new URL(publicUrl)
  return url.protocol === 'https:' && hostOf(c) === url.host.toLowerCase()
}

/**
 * Whether a form comes from a page of this site. Browsers say where a request comes from; where they do not, over plain
 * HTTP, the origin does, and where neither is said only the proof of a session counts.
 */
export function isOwnForm(c: Context<SiteEnv>): boolean {
  const site = c.req.header('sec-fetch-site')
  if (site !== undefined) return site === 'same-origin'
  const origin = c.req.header('origin')
  // Without a referrer a form has the origin "null".
  if (origin === undefined || origin === 'null') return true
  return URL.parse(origin)?.host.toLowerCase() === hostOf(c)
}

function hostOf(c: Context<SiteEnv>): string {
  return c.req.header('host')?.toLowerCase() ?? ''
}

function isLoopbackHost(host: string, port: number): boolean {
  return ['127.0.0.1', 'localhost', '[::1]'].some(
    (name) => host === `${name}:${port}` || (port === 80 && host === name),
  )
}
