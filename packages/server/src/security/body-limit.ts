import { isUtf8 } from 'node:buffer'
import { contactRoutes, engagementRoutes, largestReply, replyRoutes } from '@fairlead/contract'
import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import { ProblemError } from '../problems/problem.ts'
import type { ServerEnv } from '../server-env.ts'
import { contentType } from './content-type.ts'
import { goesTo } from './goes-to.ts'
import { isUpload } from './upload.ts'

const megabyte = 1024 * 1024

/** The largest body of a request that is no file. A command may be ten thousand at once, each with its reason. */
export const largestBody = { usual: megabyte, command: 8 * megabyte, reply: largestReply } as const

/**
 * Refuses a body that is too large, before it is read where it says its length, else while it is read; and one that is
 * not UTF-8, whose text would not be what was sent. An upload is left to its route, which reads it in pieces.
 */
export function limitBody() {
  return createMiddleware<ServerEnv>(async (c, next) => {
    if (isUpload(c)) return await next()
    const { method } = c.req
    const most = mostOf(c)
    const length = c.req.header('content-length')
    if (length !== undefined && Number(length) > most) throw tooLarge(most)
    const { body } = c.req.raw
    if (body !== null && method !== 'GET' && method !== 'HEAD') {
      const bytes = await readAtMost(body, most)
      // A mail says of each of its parts how it is written.
      if (contentType(c) !== 'message/rfc822' && !isUtf8(bytes)) throw notText()
      c.req.raw = new Request(c.req.url, { method, headers: c.req.raw.headers, body: bytes })
    }
    await next()
  })
}

function mostOf(c: Context<ServerEnv>): number {
  if (goesTo(c, replyRoutes.take)) return largestBody.reply
  return goesTo(c, engagementRoutes.command) || goesTo(c, contactRoutes.import)
    ? largestBody.command
    : largestBody.usual
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
  const message = 'Unexpected bytes that are not UTF-8, expected text.'
  return new ProblemError('invalid-request', message, { errors: [{ pointer: '', message }] })
}

function tooLarge(most: number): ProblemError {
  return new ProblemError('body-too-large', `The request is larger than ${most} bytes.`)
}
