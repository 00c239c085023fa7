import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import type { ServerEnv } from '../server-env.ts'

/** What every answer carries, whoever gives it: it keeps a browser from doing with the answer what we did not mean. */
export const standingHeaders: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
}

/** Puts the headers on every answer of the app; a route may set its own policy and say how long its answer keeps. */
export const securityHeaders = createMiddleware<ServerEnv>(async (c, next) => {
  await next()
  if (!c.res.headers.has('content-security-policy')) allowOnly(c, null)
  for (const [name, value] of Object.entries(standingHeaders)) c.header(name, value)
  if (!c.res.headers.has('cache-control')) c.header('cache-control', 'no-store')
})

/** Sets the content security policy; `nonce` is that of the styles of the HTML document, where the answer is one. */
export function allowOnly(c: Context<ServerEnv>, nonce: string | null): void {
  c.header('content-security-policy', contentPolicy(nonce))
}

/** Lets a page that stands on its own send its form to this server. */
export function allowForms(c: Context<ServerEnv>): void {
  c.header('content-security-policy', contentPolicy(null).replace("form-action 'none'", "form-action 'self'"))
}

/** The content security policy of a document with this nonce, or of an answer that is none. */
export function contentPolicy(nonce: string | null): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self'${nonce === null ? '' : ` 'nonce-${nonce}'`}`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ')
}
