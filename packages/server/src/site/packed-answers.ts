import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { createMiddleware } from 'hono/factory'
import type { SiteEnv } from './site-env.ts'

/** In so few bytes there is nothing to save. */
const least = 1000

const packable = /^text\/(?:html|css|javascript|calendar)\b/

const packers = {
  br: (bytes: Uint8Array) => brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (bytes: Uint8Array) => promisify(gzip)(bytes),
} as const
const brotli = promisify(brotliCompress)

/**
 * Packs the texts of the site for who takes them so. How large a packed text is tells of what repeats in it: so the one
 * secret of a page, the proof of its session, is another text each time [S560].
 */
export const packAnswers = createMiddleware<SiteEnv>(async (c, next) => {
  await next()
  if (!packable.test(c.res.headers.get('content-type') ?? '')) return
  c.header('vary', 'accept-encoding', { append: true })
  const encoding = takenEncoding(c.req.header('accept-encoding') ?? '')
  const bytes = await c.res.arrayBuffer()
  if (encoding === null || bytes.byteLength < least) {
    c.res = new Response(bytes, c.res)
    return
  }
  const packed = await packers[encoding](new Uint8Array(bytes))
  c.res = new Response(Uint8Array.from(packed), c.res)
  c.header('content-encoding', encoding)
})

/** The best way of packing that somebody takes; `null` where they take none that we know. */
function takenEncoding(header: string): keyof typeof packers | null {
  const taken = header
    .toLowerCase()
    .split(',')
    .map((one) => one.replace(/\s/g, ''))
    .filter((one) => !/;q=0(?:\.0*)?$/.test(one))
    .map((one) => one.split(';')[0])
  return (['br', 'gzip'] as const).find((one) => taken.includes(one)) ?? null
}
