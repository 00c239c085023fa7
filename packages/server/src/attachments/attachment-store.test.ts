import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { type TestContext, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { aFolder } from '../../test/a-server.ts'
import { AttachmentBrokenOff, AttachmentStore, AttachmentTooLarge } from './attachment-store.ts'

const writer = fileURLToPath(new URL('../../test/attachment-writer.ts', import.meta.url))

function aStore(t: TestContext) {
  const folder = join(aFolder(t), 'attachments')
  return { folder, store: new AttachmentStore(folder) }
}

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

function pieces(...parts: readonly (string | Error)[]): ReadableStream<Uint8Array> {
  return ReadableStream.from(
    (async function* () {
      for (const part of parts) {
        if (part instanceof Error) throw part
        yield Buffer.from(part)
      }
    })(),
  )
}

async function contentOf(store: AttachmentStore, hash: string): Promise<Buffer | null> {
  const found = await store.open(hash)
  return found === null ? null : Buffer.from(await new Response(found.stream).arrayBuffer())
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  )
}

test('[S160] a file comes back byte for byte, under the hash of its content', async (t) => {
  const { store, folder } = aStore(t)
  const bytes = Uint8Array.from({ length: 300_000 }, (_, index) => (index * 7919) % 251)
  const stored = await store.put(new Blob([bytes]).stream())
  assert.deepEqual(stored, { hash: sha256(bytes), size: bytes.length, type: 'file' })
  assert.deepEqual(await contentOf(store, stored.hash), Buffer.from(bytes))
  assert.equal((await store.open(stored.hash))?.size, bytes.length)
  assert.deepEqual(filesIn(folder), [join(stored.hash.slice(0, 2), stored.hash)])
})

test('[S160] a file without content is a file', async (t) => {
  const { store } = aStore(t)
  const { hash, size } = await store.put(new Blob([]).stream())
  assert.deepEqual({ hash, size }, { hash: sha256(''), size: 0 })
  assert.equal((await contentOf(store, hash))?.length, 0)
})

test('[S160] files of one content are one file, also when they come at once', async (t) => {
  const { store, folder } = aStore(t)
  const stored = await Promise.all(['a', 'b', 'a', 'a'].map((content) => store.put(pieces(content, content))))
  assert.deepEqual(
    stored.map(({ hash }) => hash),
    ['aa', 'bb', 'aa', 'aa'].map(sha256),
  )
  assert.equal(filesIn(folder).length, 2)
})

test('[S160] what is not the name of a kept file opens nothing', async (t) => {
  const { store, folder } = aStore(t)
  writeFileSync(join(folder, '..', 'secret'), 'x')
  for (const name of [sha256('never kept'), '', '../secret', `${sha256('a')}/..`, sha256('a').toUpperCase(), '..']) {
    assert.equal(await store.open(name), null, name)
  }
})

test('[S160] nobody else on the machine can read the files', async (t) => {
  const { store, folder } = aStore(t)
  const { hash } = await store.put(pieces('a'))
  const home = join(folder, hash.slice(0, 2))
  assert.deepEqual(
    [folder, home, join(home, hash)].map((path) => (statSync(path).mode % 0o1000).toString(8)),
    ['700', '700', '600'],
  )
})

test('[S161] a file that is larger than the limit is refused while it comes, and leaves nothing', async (t) => {
  const { store, folder } = aStore(t)
  let asked = 0
  const endless = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      asked += 1
      controller.enqueue(new Uint8Array(10))
    },
  })
  await assert.rejects(store.put(endless, { limit: 95 }), AttachmentTooLarge)
  assert.ok(asked <= 12, `${asked} pieces were read`)
  assert.deepEqual(readdirSync(folder), [])
  assert.equal((await store.put(pieces('12345', '67890'), { limit: 10 })).size, 10)
})

test('[S162] an upload that breaks off leaves nothing', async (t) => {
  const { store, folder } = aStore(t)
  await assert.rejects(store.put(pieces('half', new Error('gone'))), AttachmentBrokenOff)
  assert.deepEqual(readdirSync(folder), [])
})

test('[S163] a killed process keeps what it had answered, and no half file under a name', async (t) => {
  const folder = join(aFolder(t), 'attachments')
  const child = spawn(process.execPath, [writer, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [hash] = await once(createInterface(child.stdout), 'line')
  const exit = once(child, 'exit')
  const half = join(folder, '2.part')
  while (!existsSync(half) || statSync(half).size === 0) await wait(5)
  child.kill('SIGKILL')
  await exit
  assert.ok(statSync(half).size > 0, 'nothing was under way, so nothing was tested')

  const store = new AttachmentStore(folder)
  assert.equal((await contentOf(store, hash))?.toString(), 'kept')
  assert.deepEqual(filesIn(folder), [join(hash.slice(0, 2), hash)])
})

test('[S170] a file that is no longer what its name says never comes whole', async (t) => {
  const { store, folder } = aStore(t)
  for (const damage of [
    (path: string) => writeFileSync(path, readFileSync(path).fill(1, 5, 6)),
    (path: string) => truncateSync(path, 100_000),
    (path: string) => truncateSync(path, 0),
  ]) {
    const { hash } = await store.put(new Blob([new Uint8Array(200_000)]).stream())
    damage(join(folder, hash.slice(0, 2), hash))
    await assert.rejects(contentOf(store, hash), /is damaged/)
    await store.put(new Blob([new Uint8Array(200_000)]).stream())
    assert.equal((await contentOf(store, hash))?.length, 200_000, 'sent again, it is whole again')
  }
})
