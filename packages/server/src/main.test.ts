import assert from 'node:assert/strict'
import { once } from 'node:events'
import { connect } from 'node:net'
import { join } from 'node:path'
import { test } from 'node:test'
import { aRelease } from '../test/a-release.ts'
import { aBeginning, aFolder } from '../test/a-server.ts'
import { serve } from './main.ts'

const options = (dataFolder: string) => ({
  port: 0,
  dataFolder,
  release: aRelease(),
  demo: false,
  portalFolder: join(dataFolder, 'no-portal'),
  log: (line: string) => assert.fail(line),
})

test('[S130] a server answers on loopback, and what it answered is there after a restart', async (t) => {
  const folder = aFolder(t)
  const first = await serve(options(folder))
  assert.match(first.url, /^http:\/\/127\.0\.0\.1:\d+$/)
  const made = await fetch(`${first.url}/api/engagements`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'fairlead-actor': 'astrid-lindqvist' },
    body: JSON.stringify(aBeginning()),
  })
  assert.equal(made.status, 201)
  const view: unknown = await made.json()
  await first.close()

  const second = await serve(options(folder))
  const { engagements } = (await (await fetch(`${second.url}/api/engagements`)).json()) as {
    engagements: { id: string }[]
  }
  assert.equal(engagements.length, 1)
  assert.deepEqual(
    await (
      await fetch(`${second.url}/api/engagements/${engagements[0]?.id}`, {
        headers: { 'fairlead-actor': 'astrid-lindqvist' },
      })
    ).json(),
    view,
  )
  await second.close()
})

test('[S131] a port that is taken and a data folder that is in use are refused in words', async (t) => {
  const folder = aFolder(t)
  const running = await serve(options(folder))
  const port = Number(new URL(running.url).port)
  const other = aFolder(t)
  await assert.rejects(serve({ ...options(other), port }), /The port \d+ is taken/)
  await assert.rejects(serve(options(folder)), /Another Fairlead server is using the data folder/)
  await running.close()
  const again = await serve({ ...options(other), port })
  await again.close()
})

test('[S132] closing ends the streams, and the server is gone', async (t) => {
  const running = await serve(options(aFolder(t)))
  const stream = await fetch(`${running.url}/api/changes`)
  const reader = stream.body?.getReader()
  await reader?.read()
  await running.close()
  for (;;) if ((await reader?.read())?.done !== false) break
  await assert.rejects(fetch(`${running.url}/livez`))
})

/** Sends bytes that are meant to be a request, and more once there is an answer; reads all that comes back. */
async function exchange(url: string, bytes: string, more?: string): Promise<string> {
  const { hostname, port } = new URL(url)
  const socket = connect(Number(port), hostname).setEncoding('utf8')
  socket.setTimeout(5000, () => socket.destroy(new Error('No end of the answer')))
  socket.write(bytes)
  if (more !== undefined) socket.once('data', () => socket.write(more))
  let text = ''
  socket.on('data', (part) => {
    text += part
  })
  await once(socket, 'close')
  return text
}

test('[S62] bytes that are no request are answered with a problem, too, and with the headers of every answer', async (t) => {
  const running = await serve(options(aFolder(t)))
  t.after(() => running.close())
  const { host } = new URL(running.url)
  const ending = ['Connection: close', '', ''].join('\r\n')
  const get = (path: string, ...headers: string[]) => [`GET ${path} HTTP/1.1`, ...headers, ending].join('\r\n')
  const sent = [
    [400, get('/')],
    [400, get('/', 'Host: 127.0.0.1:1@evil.example')],
    [400, get('/a\\b', `Host: ${host}`)],
    [400, get('*', `Host: ${host}`)],
    [400, get('ftp://127.0.0.1/', `Host: ${host}`)],
    [400, get('/', `Host: ${host}`, 'x: a\0b')],
    [400, 'FOO / HTTP/1.1\r\n\r\n'],
    [400, 'no request at all\r\n\r\n'],
    [431, get(`/${'x'.repeat(20_000)}`, `Host: ${host}`)],
  ] as const
  for (const [status, bytes] of sent) {
    const answer = await exchange(running.url, bytes)
    const [head = '', body = ''] = answer.split('\r\n\r\n')
    assert.equal(head.split(' ')[1], String(status), bytes.slice(0, 60))
    assert.match(head, /^content-type: application\/problem\+json/im)
    assert.match(head, /^content-security-policy: default-src 'none'/im)
    assert.match(head, /^x-content-type-options: nosniff/im)
    assert.equal(JSON.parse(body).status, status)
  }
})

test('[S62] what is no request ends a stream that is on its way, and puts nothing into the middle of it', async (t) => {
  const running = await serve(options(aFolder(t)))
  t.after(() => running.close())
  const stream = `GET /api/changes HTTP/1.1\r\nHost: ${new URL(running.url).host}\r\n\r\n`
  const answer = await exchange(running.url, stream, 'no request at all\r\n\r\n')
  assert.match(answer, /^HTTP\/1\.1 200 /)
  assert.doesNotMatch(answer, / 400 /)
})

test('[S53] a body in chunks is counted while it is read', async (t) => {
  const running = await serve(options(aFolder(t)))
  const { hostname, port } = new URL(running.url)
  const answer = await new Promise<string>((resolve, reject) => {
    const socket = connect(Number(port), hostname)
    let text = ''
    socket.setEncoding('utf8')
    socket.on('data', (part) => {
      text += part
      if (text.includes('\r\n\r\n')) resolve(text)
    })
    socket.on('error', reject)
    const head = [
      'POST /api/engagements HTTP/1.1',
      `Host: ${hostname}:${port}`,
      'Content-Type: application/json',
      'Fairlead-Actor: astrid-lindqvist',
      'Transfer-Encoding: chunked',
    ]
    socket.write(`${head.join('\r\n')}\r\n\r\n`)
    const chunk = 'x'.repeat(64 * 1024)
    for (let index = 0; index < 20; index += 1) socket.write(`${chunk.length.toString(16)}\r\n${chunk}\r\n`)
    t.after(() => socket.destroy())
  })
  assert.match(answer, /^HTTP\/1\.1 413 /)
  const small = await fetch(`${running.url}/api/engagements`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'fairlead-actor': 'astrid-lindqvist' },
    body: new Blob([JSON.stringify(aBeginning())]).stream(),
    duplex: 'half',
  } as RequestInit)
  assert.equal(small.status, 201)
  await running.close()
})
