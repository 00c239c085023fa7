import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ProblemError } from './problem-error.ts'
import { createUpload } from './upload.ts'

/** A request of the browser that a test answers. */
class Request {
  readonly headers: Record<string, string> = {}
  readonly upload: { onprogress?: (event: { loaded: number; total: number }) => void } = {}
  address = ''
  status = 0
  responseText = ''
  sent: unknown = null
  onload?: () => void
  onerror?: () => void
  onabort?: () => void

  open(method: string, address: string): void {
    this.address = `${method} ${address}`
  }

  setRequestHeader(name: string, value: string): void {
    this.headers[name] = value
  }

  send(body: unknown): void {
    this.sent = body
  }

  abort(): void {
    this.onabort?.()
  }

  answer(status: number, text: string): void {
    Object.assign(this, { status, responseText: text })
    this.onload?.()
  }
}

const file = new Blob(['abc'])

function anUpload() {
  const request = new Request()
  const shares: number[] = []
  const stop = new AbortController()
  // Only what the upload uses of a request is there.
  const upload = createUpload({ actor: () => 'mei', newRequest: () => request as unknown as XMLHttpRequest })
  const answer = upload({
    path: '/api/files?name=a',
    file,
    onProgress: (share) => shares.push(share),
    signal: stop.signal,
  })
  return { request, shares, stop, answer }
}

test('a file is sent by the person who acts, and says how far it is', async () => {
  const { request, shares, answer } = anUpload()
  assert.equal(request.address, 'POST /api/files?name=a')
  assert.equal(request.headers['fairlead-actor'], 'mei')
  assert.equal(request.sent, file)
  request.upload.onprogress?.({ loaded: 1, total: 4 })
  request.upload.onprogress?.({ loaded: 0, total: 0 })
  assert.deepEqual(shares, [0.25, 0])
  request.answer(201, '{"hash":"a","size":3}')
  assert.deepEqual(await answer, { hash: 'a', size: 3 })
})

test('a refusal is a problem, and so is an answer that is none', async () => {
  const refused = anUpload()
  refused.request.answer(413, '{"code":"body-too-large","detail":"too large","status":413}')
  await assert.rejects(refused.answer, (error) => error instanceof ProblemError && error.code === 'body-too-large')
  const broken = anUpload()
  broken.request.answer(502, '<html>')
  await assert.rejects(broken.answer, (error) => error instanceof ProblemError && error.code === 'unreadable')
  const offline = anUpload()
  offline.request.onerror?.()
  await assert.rejects(offline.answer, (error) => error instanceof ProblemError && error.code === 'offline')
})

test('a file that is taken back stays an abort', async () => {
  const { stop, answer } = anUpload()
  stop.abort()
  await assert.rejects(answer, { name: 'AbortError' })
})
