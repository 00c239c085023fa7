import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { isSecure, type SiteHosts } from '../guard.ts'
import { siteLimits } from '../limits.ts'
import type { SiteEnv } from '../site-env.ts'

/** The cookie of a session; over TLS one that no other host can set (`__Host-`). */
function cookieName(c: Context<SiteEnv>, hosts: SiteHosts): string {
  return isSecure(c, hosts) ? '__Host-fairlead-site' : 'fairlead-site'
}

/** What the cookie of a request holds; `null` where it has none of ours. */
export function sessionToken(c: Context<SiteEnv>, hosts: SiteHosts): string | null {
  const token = getCookie(c, cookieName(c, hosts))
  return token !== undefined && /^[\w-]{43}$/.test(token) ? token : null
}

/** Gives a browser its session; no script reads it, and no other site sends it along with a form. */
export function giveSession(c: Context<SiteEnv>, hosts: SiteHosts, token: string): void {
  setCookie(c, cookieName(c, hosts), token, { ...attributes(c, hosts), maxAge: siteLimits.session / 1000 })
}

/** Takes the session from a browser. */
export function dropSession(c: Context<SiteEnv>, hosts: SiteHosts): void {
  setCookie(c, cookieName(c, hosts), '', { ...attributes(c, hosts), maxAge: 0 })
}

function attributes(c: Context<SiteEnv>, hosts: SiteHosts) {
  return { path: '/', httpOnly: true, sameSite: 'Lax', secure: isSecure(c, hosts) } as const
}
