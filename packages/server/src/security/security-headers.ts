import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import type { ServerEnv } from '../server-env.ts'

/** Puts the headers on every answer that keep a browser from doing with it what we did not mean. */
export const securityHeaders = createMiddleware<ServerEnv>(async (c, next) => {
  await next()
  if (!c.res.headers.has('content-security-policy')) allowOnly(c, null)
  c.header('x-content-type-options', 'nosniff')
  c.header('referrer-policy', 'no-referrer')
  c.header('cross-origin-opener-policy', 'same-origin')
  c.header('cross-origin-resource-policy', 'same-origin')
  if (!c.res.headers.has('cache-control')) c.header('cache-control', 'no-store')
})

/** Sets the content security policy; `nonce` is that of the styles of the HTML document, where the answer is one. */
export function allowOnly(c: Context<ServerEnv>, nonce: string | null): void {
  c.header('content-security-policy', policy(nonce))
}

function policy(nonce: string | null): string {
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
