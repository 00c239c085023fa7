import { isUtf8 } from 'node:buffer'
import { createMiddleware } from 'hono/factory'
import { ProblemError } from '../problems/problem.ts'
import type { ServerEnv } from '../server-env.ts'
import { isUpload } from './upload.ts'

/**
 * Refuses a body of more than `most` bytes, before it is read where it says its length, else while it is read; and one
 * that is not UTF-8, whose text would not be what was sent. An upload is left to its route, which reads it in pieces.
 */
export function limitBody(most: number) {
  return createMiddleware<ServerEnv>(async (c, next) => {
    if (isUpload(c)) return await next()
    const { method } = c.req
    const length = c.req.header('content-length')
    if (length !== undefined && Number(length) > most) throw tooLarge(most)
    const { body } = c.req.raw
    if (body !== null && method !== 'GET' && method !== 'HEAD') {
      const bytes = await readAtMost(body, most)
      if (!isUtf8(bytes)) throw notText()
      c.req.raw = new Request(c.req.url, { method, headers: c.req.raw.headers, body: bytes })
    }
    await next()
  })
}

async function readAtMost(body: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of body) {
    size += part.byteLength
    if (size > most) throw tooLarge(most)
    parts.push(part)
  }
  return Buffer.concat(parts)
}

function notText(): ProblemError {
  const message = 'Unexpected bytes that are not UTF-8, expected JSON.'
  return new ProblemError('invalid-request', message, { errors: [{ pointer: '', message }] })
}

function tooLarge(most: number): ProblemError {
  return new ProblemError('body-too-large', `The request is larger than ${most} bytes.`)
}
