import { readFile } from 'node:fs/promises'
import { extname, resolve, sep } from 'node:path'
import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { ProblemError } from '../problems/problem.ts'
import { allowOnly } from '../security/security-headers.ts'
import type { ServerEnv } from '../server-env.ts'
import { unbuiltPage } from './unbuilt-page.ts'

const mediaTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}

/**
 * Serves the built portal: its files as they are, its document for every other address outside the API. Files under
 * `/assets/` have their hash in their names and may be kept for ever.
 */
export function servePortal(app: OpenAPIHono<ServerEnv>, folder: string): void {
  app.get('*', async (c) => {
    if (c.req.path === '/api' || c.req.path.startsWith('/api/')) {
      throw new ProblemError('not-found', `There is nothing at ${c.req.path}.`)
    }
    const path = fileWithin(folder, c.req.path)
    const file = path === null || extname(path) === '' ? null : await readOrNull(path)
    if (path !== null && file !== null && extname(path) !== '.html') return answerFile(c, path, file)
    if (c.req.path.startsWith('/assets/')) throw new ProblemError('not-found', `There is no file ${c.req.path}.`)
    return answerDocument(c, await readOrNull(resolve(folder, 'index.html')))
  })
}

/** The path of a file of `folder` that a URL's path names, or `null` where it would lead out of it. */
export function fileWithin(folder: string, urlPath: string): string | null {
  try {
    const path = resolve(folder, `.${decodeURIComponent(urlPath)}`)
    return path.startsWith(resolve(folder) + sep) && !path.includes('\0') ? path : null
  } catch (error) {
    if (error instanceof URIError) return null
    throw error
  }
}

function answerFile(c: Context<ServerEnv>, path: string, file: Uint8Array<ArrayBuffer>): Response {
  const forEver = c.req.path.startsWith('/assets/')
  c.header('cache-control', forEver ? 'private, max-age=31536000, immutable' : 'no-cache')
  return c.body(file, 200, { 'content-type': mediaTypes[extname(path)] ?? 'application/octet-stream' })
}

function answerDocument(c: Context<ServerEnv>, index: Uint8Array<ArrayBuffer> | null): Response {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64url')
  allowOnly(c, nonce)
  c.header('cache-control', 'no-store')
  if (index === null) return c.html(unbuiltPage)
  return c.html(new TextDecoder().decode(index).replaceAll('__NONCE__', nonce))
}

async function readOrNull(path: string): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return await readFile(path)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    if (code === 'ENOENT' || code === 'EISDIR' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') return null
    throw error
  }
}
