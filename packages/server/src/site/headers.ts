import { createMiddleware } from 'hono/factory'
import { standingHeaders } from '../security/security-headers.ts'
import type { SiteEnv } from './site-env.ts'

/** What the site's pages may do: show themselves, with the own style and script, and send their own forms. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

/** Puts on every answer what keeps it with who asked: no store but the browser's, no referrer, no frame, no foreign script. */
export const siteHeaders = createMiddleware<SiteEnv>(async (c, next) => {
  await next()
  if (!c.res.headers.has('content-security-policy')) c.header('content-security-policy', policy)
  for (const [name, value] of Object.entries(standingHeaders)) c.header(name, value)
  c.header('x-robots-tag', 'noindex, nofollow')
  if (!c.res.headers.has('cache-control')) c.header('cache-control', 'private, no-store')
})
