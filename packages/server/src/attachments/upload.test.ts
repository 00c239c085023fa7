import assert from 'node:assert/strict'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { type EngagementView, largestAttachment } from '@fairlead/contract'
import { aRelease } from '../../test/a-release.ts'
import { aBeginning, aFolder } from '../../test/a-server.ts'
import { serve } from '../main.ts'

const actor = { 'fairlead-actor': 'astrid-lindqvist' }

/** The real server with an engagement; a fault that it logs fails the test. */
async function aRunningServer(t: TestContext) {
  const dataFolder = aFolder(t)
  const options = { port: 0, dataFolder, release: aRelease(), demo: false, portalFolder: join(dataFolder, 'no-portal') }
  const running = await serve({ ...options, log: (line) => assert.fail(line) })
  t.after(() => running.close())
  const made = await fetch(`${running.url}/api/engagements`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...actor },
    body: JSON.stringify(aBeginning()),
  })
  const { id } = (await made.json()) as EngagementView
  const kept = () => readdirSync(join(dataFolder, 'attachments'))
  return { url: `${running.url}/api/engagements/${id}/attachments?name=a.bin`, kept }
}

/** A connection on which an upload has begun: its head, and the first piece of its body. */
function beginUpload(url: string, length: string, piece: string): Socket {
  const { hostname, port, host, pathname, search } = new URL(url)
  const socket = connect(Number(port), hostname)
  const head = [`POST ${pathname}${search} HTTP/1.1`, `Host: ${host}`, 'Fairlead-Actor: astrid-lindqvist', length]
  socket.write(`${head.join('\r\n')}\r\n\r\n${piece}`)
  return socket
}

async function until(condition: () => boolean): Promise<void> {
  for (let count = 0; !condition(); count += 1) {
    if (count === 500) assert.fail('It never came to that')
    await wait(10)
  }
}

test('[S160] a file of some megabytes goes through the real server', async (t) => {
  const { url, kept } = await aRunningServer(t)
  const body = new Uint8Array(5 * 1024 * 1024)
  const response = await fetch(url, { method: 'POST', headers: actor, body })
  assert.equal(response.status, 201)
  const { size, hash } = (await response.json()) as { size: number; hash: string }
  assert.equal(size, body.length)
  assert.deepEqual(kept(), [hash.slice(0, 2)])
})

test('[S161] a file that is too large is answered so, whether its length was said or not', async (t) => {
  const { url, kept } = await aRunningServer(t)
  const answer = async (socket: Socket) => {
    t.after(() => socket.destroy())
    const [first] = await once(socket.setEncoding('utf8'), 'data')
    return String(first).split('\r\n')[0]
  }
  const said = beginUpload(url, `Content-Length: ${largestAttachment + 1}`, 'x')
  assert.equal(await answer(said), 'HTTP/1.1 413 Payload Too Large')

  const piece = `100000\r\n${'x'.repeat(1024 * 1024)}\r\n`
  const counted = beginUpload(url, 'Transfer-Encoding: chunked', piece.repeat(65))
  assert.equal(await answer(counted), 'HTTP/1.1 413 Payload Too Large')
  assert.deepEqual(kept(), [])
})

for (const [length, piece] of [
  ['Content-Length: 1000', 'x'.repeat(500)],
  ['Transfer-Encoding: chunked', '3e8\r\nxxx'],
  ['Transfer-Encoding: chunked', `8\r\nxxxxxxxx\r\n`],
] as const) {
  test(`[S162] an upload whose sender goes away leaves nothing (${length}, ${piece.length} bytes)`, async (t) => {
    const { url, kept } = await aRunningServer(t)
    for (const leave of [(socket: Socket) => socket.destroy(), (socket: Socket) => socket.end()]) {
      const socket = beginUpload(url, length, piece)
      socket.on('error', () => {})
      await until(() => kept().length === 1)
      leave(socket)
      await until(() => kept().length === 0)
      socket.destroy()
    }
  })
}
