import { STATUS_CODES } from 'node:http'
import { contentPolicy, standingHeaders } from '../security/security-headers.ts'

/** How node:http says that the bytes of a client are no request; every other fault of theirs is a 400. */
const statuses: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
}

/**
 * The answer to what is no request: a problem of no type of ours (RFC 9457, 4.2.1), with the headers that every answer
 * carries. It never reaches the app, so nothing there can answer it.
 */
export function unreadableRequest(error: unknown): Response {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const status = statuses[code] ?? 400
  const problem = { type: 'about:blank', title: STATUS_CODES[status] ?? '', status }
  return new Response(JSON.stringify(problem), { status, headers })
}

const headers = {
  ...standingHeaders,
  'content-security-policy': contentPolicy(null),
  'cache-control': 'no-store',
  'content-type': 'application/problem+json; charset=utf-8',
}

/** The same answer as the bytes of a connection that ends with it. */
export async function unreadableRequestBytes(error: unknown): Promise<string> {
  const answer = unreadableRequest(error)
  const body = await answer.text()
  const head = [...answer.headers, ['content-length', String(body.length)], ['connection', 'close']]
  const lines = head.map(([name, value]) => `${name}: ${value}\r\n`)
  return `HTTP/1.1 ${answer.status} ${STATUS_CODES[answer.status]}\r\n${lines.join('')}\r\n${body}`
}
