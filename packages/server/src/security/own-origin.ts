import { createMiddleware } from 'hono/factory'
import { ProblemError } from '../problems/problem.ts'
import type { ServerEnv } from '../server-env.ts'
import { contentType, expectedTypes } from './content-type.ts'

const safeMethods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Answers only who calls this server by a loopback name, and has an API only for this server's own pages.
 *
 * There are no passwords yet, so another site in the same browser must not get in: neither by a name of its own that
 * resolves to this machine (DNS rebinding), nor by a form or a script (CSRF). It may not read either: what it cannot
 * see it could still measure, and each stream that it opens takes one of the few connections that a browser makes.
 */
export function ownOriginOnly(port: number) {
  const hosts = new Set(['127.0.0.1', 'localhost', '[::1]'].flatMap((name) => hostsOf(name, port)))
  return createMiddleware<ServerEnv>(async (c, next) => {
    const host = c.req.header('host')?.toLowerCase() ?? ''
    if (!hosts.has(host)) {
      throw new ProblemError('wrong-origin', `This server answers to ${[...hosts].join(', ')} only.`)
    }
    const safe = safeMethods.has(c.req.method)
    if (!safe || c.req.path.startsWith('/api/')) {
      refuseForeign(c.req.header('sec-fetch-site'), c.req.header('origin'), host)
    }
    if (!safe) refuseOtherTypes(contentType(c), expectedTypes(c))
    await next()
  })
}

// A browser leaves the port out where it is the default of the scheme.
function hostsOf(name: string, port: number): string[] {
  return port === 80 ? [name, `${name}:80`] : [`${name}:${port}`]
}

function refuseForeign(site: string | undefined, origin: string | undefined, host: string): void {
  const ownSite = site === undefined || site === 'same-origin' || site === 'none'
  const ownOrigin = origin === undefined || origin.toLowerCase() === `http://${host}`
  if (!ownSite || !ownOrigin) throw new ProblemError('wrong-origin', 'Only the pages of this server may use its API.')
}

function refuseOtherTypes(found: string, expected: readonly string[] | 'any'): void {
  if (expected === 'any' || expected.includes(found)) return
  throw new ProblemError('invalid-request', `Unexpected content type, expected ${expected.join(' or ')}.`)
}
