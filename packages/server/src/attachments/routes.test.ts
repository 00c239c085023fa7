import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { type AttachmentView, largestAttachment } from '@fairlead/contract'
import { anEngagement, aServer, problemOf, type TestServer } from '../../test/a-server.ts'

interface Upload {
  readonly to: string
  readonly content: string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>
  readonly name?: string
  readonly actor?: string | null
  readonly headers?: Readonly<Record<string, string>>
}

/** A server whose engagements refer to the files that `linked` holds, each as `engagement hash`. */
async function aServerWithFiles(t: TestContext) {
  const linked = new Set<string>()
  const server = await aServer(t, { refersTo: async (engagement, hash) => linked.has(`${engagement} ${hash}`) })
  const { id } = await anEngagement(server)
  return { server, engagement: id, linked }
}

function upload(server: TestServer, { to, content, name = 'a.txt', actor = 'zoe', headers = {} }: Upload) {
  const path = `/api/engagements/${to}/attachments?${new URLSearchParams({ name })}`
  const sent = { host: '127.0.0.1:4400', ...(actor === null ? {} : { 'fairlead-actor': actor }), ...headers }
  // Node's fetch asks for `duplex` with a stream; the types of a browser do not know it.
  return server.app.request(path, { method: 'POST', headers: sent, body: content, duplex: 'half' } as RequestInit)
}

async function uploaded(server: TestServer, file: Upload): Promise<AttachmentView> {
  const response = await upload(server, file)
  assert.equal(response.status, 201)
  return (await response.json()) as AttachmentView
}

function download(server: TestServer, engagement: string, { hash, name }: Pick<AttachmentView, 'hash' | 'name'>) {
  const query = new URLSearchParams({ name })
  return server.call('GET', `/api/engagements/${engagement}/attachments/${hash}?${query}`, { actor: null })
}

function kept(server: TestServer): readonly string[] {
  return readdirSync(join(server.folder, 'attachments'))
}

test('[S160] a file of any type is kept, and comes back once the engagement refers to it', async (t) => {
  const { server, engagement, linked } = await aServerWithFiles(t)
  const content = new TextEncoder().encode('%PDF-1.7\n\0\xff not UTF-8 \x80')
  for (const type of ['application/pdf', 'text/html', 'application/json', 'multipart/form-data; boundary=x']) {
    const headers = { 'content-type': type }
    const file = await uploaded(server, { to: engagement, content, name: 'Plan 客户.pdf', headers })
    assert.deepEqual(
      { ...file, hash: file.hash.length },
      { hash: 64, size: content.length, type: 'pdf', name: 'Plan 客户.pdf' },
    )
    linked.add(`${engagement} ${file.hash}`)
    const response = await download(server, engagement, file)
    assert.equal(response.status, 200)
    assert.equal(response.headers.get('content-length'), String(content.length))
    assert.deepEqual(new Uint8Array(await response.arrayBuffer()), content)
  }
})

test('[S161] a file that says it is too large is not read, and one that is turns out to be', async (t) => {
  const { server, engagement } = await aServerWithFiles(t)
  const said = await upload(server, {
    to: engagement,
    content: ReadableStream.from([new Uint8Array(1)]),
    headers: { 'content-length': String(largestAttachment + 1) },
  })
  assert.equal(said.status, 413)
  const piece = new Uint8Array(1024 * 1024)
  const pieces = ReadableStream.from(Array.from({ length: 65 }, () => piece))
  const counted = await upload(server, { to: engagement, content: pieces })
  assert.equal(counted.status, 413)
  assert.equal((await problemOf(counted)).code, 'body-too-large')
  assert.deepEqual(kept(server), [])
  assert.deepEqual(server.faults, [])
})

test('[S162] an upload that breaks off is nobody’s fault here', async (t) => {
  const { server, engagement } = await aServerWithFiles(t)
  const half = ReadableStream.from(
    (async function* () {
      yield new Uint8Array(1000)
      throw new Error('gone')
    })(),
  )
  assert.equal((await upload(server, { to: engagement, content: half })).status, 422)
  assert.deepEqual(kept(server), [])
  assert.deepEqual(server.faults, [])
})

test('[S164] only who may change the engagement adds a file to it', async (t) => {
  const { server, engagement } = await aServerWithFiles(t)
  const cases = [
    [{ to: engagement, actor: null }, 400, 'actor-required'],
    [{ to: engagement, actor: 'nobody' }, 400, 'actor-required'],
    [{ to: engagement, actor: 'carla' }, 403, 'not-permitted'],
    [{ to: 'unknown' }, 404, 'not-found'],
    [{ to: engagement, name: '' }, 422, 'invalid-request'],
    [{ to: engagement, name: 'a'.repeat(2001) }, 422, 'invalid-request'],
    [{ to: engagement, headers: { origin: 'https://evil.example' } }, 403, 'wrong-origin'],
    [{ to: engagement, headers: { 'sec-fetch-site': 'cross-site' } }, 403, 'wrong-origin'],
  ] as const
  for (const [over, status, code] of cases) {
    const response = await upload(server, { content: 'x', ...over })
    assert.equal(response.status, status, JSON.stringify(over))
    assert.equal((await problemOf(response)).code, code)
  }
  assert.deepEqual(kept(server), [])
})

test('[S165] a file is served by the engagement that refers to it, and by no other', async (t) => {
  const { server, engagement, linked } = await aServerWithFiles(t)
  const other = await anEngagement(server)
  const file = await uploaded(server, { to: engagement, content: 'ours' })
  const status = async (of: string, hash: string) => (await download(server, of, { hash, name: 'a.txt' })).status
  assert.equal(await status(engagement, file.hash), 404, 'not yet linked')
  linked
    .add(`${engagement} ${file.hash}`)
    .add(`${engagement} ${'0'.repeat(64)}`)
    .add(`${engagement} ..%2Ffairlead.db`)
  assert.equal(await status(engagement, file.hash), 200)
  assert.equal(await status(other.id, file.hash), 404)
  assert.equal(await status('unknown', file.hash), 404)
  assert.equal(await status(engagement, '0'.repeat(64)), 404, 'linked and not there')
  assert.equal(await status(engagement, '..%2Ffairlead.db'), 404)
  assert.equal(await status(engagement, file.hash.toUpperCase()), 404)
})

test('[S166] whatever is in a file, it is a download and nothing else', async (t) => {
  const { server, engagement, linked } = await aServerWithFiles(t)
  const contents = [
    ['page.html', 'text/html', '<!doctype html><script>alert(1)</script>'],
    ['picture.svg', 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
    ['script.js', 'text/javascript', 'alert(1)'],
    ['a.pdf', 'application/pdf', '%PDF-1.7'],
    ['picture.png', 'image/png', '\x89PNG\r\n\x1a\n'],
  ] as const
  for (const [name, type, content] of contents) {
    const file = await uploaded(server, { to: engagement, content, name, headers: { 'content-type': type } })
    linked.add(`${engagement} ${file.hash}`)
    const { headers } = await download(server, engagement, file)
    assert.equal(headers.get('content-type'), 'application/octet-stream', name)
    assert.equal(headers.get('x-content-type-options'), 'nosniff')
    assert.equal(headers.get('content-security-policy'), "sandbox; default-src 'none'")
    assert.equal(headers.get('content-disposition'), `attachment; filename="${name}"; filename*=UTF-8''${name}`)
    assert.equal(headers.get('cross-origin-resource-policy'), 'same-origin')
    assert.match(headers.get('cache-control') ?? '', /^private\b.*\bimmutable$/)
  }
})

test('[S167] a hostile name comes clean out of both routes', async (t) => {
  const { server, engagement, linked } = await aServerWithFiles(t)
  const name = '../a\r\nset-cookie: x=1\u202e"; filename="b.html'
  const file = await uploaded(server, { to: engagement, content: 'x', name })
  assert.equal(file.name, 'aset-cookie: x=1"; filename="b.html')
  linked.add(`${engagement} ${file.hash}`)
  const { headers } = await download(server, engagement, { ...file, name })
  assert.equal(headers.get('set-cookie'), null)
  assert.equal(
    headers.get('content-disposition'),
    `attachment; filename="aset-cookie: x=1_; filename=_b.html"; filename*=UTF-8''aset-cookie%3A%20x%3D1%22%3B%20filename%3D%22b.html`,
  )
})

test('[S169] no other address takes a body that is not JSON, or a large one', async (t) => {
  const { server, engagement } = await aServerWithFiles(t)
  const large = 'x'.repeat(1024 * 1024 + 1)
  const status = async (method: string, path: string, type: string) =>
    (await server.call(method, path, { body: large, headers: { 'content-type': type } })).status
  const paths = [
    ['POST', `/api/engagements/${engagement}/attachments/`],
    ['POST', `/api/engagements//attachments`],
    ['POST', `/api/engagements/${engagement}/attachments/${'0'.repeat(64)}`],
    ['PUT', `/api/engagements/${engagement}/attachments`],
    ['DELETE', `/api/engagements/${engagement}/attachments`],
    ['POST', `/api/engagements/${engagement}/attachments%2f`],
    ['POST', '/api/engagements'],
    ['PUT', `/api/engagements/${engagement}/facts`],
    ['POST', `/api/engagements/${engagement}`],
  ] as const
  for (const [method, path] of paths) {
    assert.equal(await status(method, path, 'application/octet-stream'), 422, `${method} ${path}`)
    assert.equal(await status(method, path, 'application/json'), 413, `${method} ${path}`)
  }
})
