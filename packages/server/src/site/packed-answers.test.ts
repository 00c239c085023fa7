import assert from 'node:assert/strict'
import { test } from 'node:test'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { aSite } from '../../test/a-site.ts'

test('[S560] texts are packed for who takes them so, and are what they are for everybody else', async (t) => {
  const site = await aSite(t)
  const { cookie } = await site.enter()
  const get = async (path: string, encodings: string, method = 'GET') => {
    const response = await site.ask(method, path, { cookie, headers: { 'accept-encoding': encodings } })
    const told = ['content-encoding', 'vary'].map((name) => response.headers.get(name))
    return { told, bytes: new Uint8Array(await response.arrayBuffer()) }
  }
  const plain = (await get('/site/site.css', 'identity')).bytes
  const unpackers = { br: brotliDecompressSync, gzip: gunzipSync }
  for (const [encodings, expected] of [
    ['gzip, deflate, br, zstd', 'br'],
    ['GZIP;q=0.5', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
  ] as const) {
    const { told, bytes } = await get('/site/site.css', encodings)
    assert.deepEqual(told, [expected, 'accept-encoding'], encodings)
    assert.ok(bytes.byteLength < plain.byteLength / 2, encodings)
    assert.deepEqual(new Uint8Array(unpackers[expected](bytes)), plain)
    assert.deepEqual((await get('/site/site.css', encodings, 'HEAD')).told[0], expected)
  }
  for (const encodings of ['', 'identity', 'br;q=0', 'zstd']) {
    assert.deepEqual((await get('/site/site.css', encodings)).told, [null, 'accept-encoding'], encodings)
  }
  // Files are as they are, and so is what is told as it comes.
  for (const path of ['/site/all.zip', '/site/changes']) {
    const { told } = await get(path, 'gzip, br', 'HEAD')
    assert.deepEqual(told, [null, null], path)
  }
})

test('[S560] the proof of a session is another text in each page, so that the size of a packed one tells nothing of it', async (t) => {
  const site = await aSite(t)
  const guest = await site.enter()
  const proofs = await Promise.all([1, 2, 3, 4].map(() => guest.proof()))
  assert.equal(new Set(proofs).size, 4)
  const parts = proofs.flatMap((proof) => [proof.slice(0, 21), proof.slice(22)])
  assert.equal(new Set(parts).size, 8)
  for (const proof of proofs) {
    const form = { proof, language: 'en' }
    assert.equal((await site.ask('POST', '/site/language', { cookie: guest.cookie, form })).status, 303)
  }
  // Within one page it is the same, so that many forms of it pack well.
  const page = await (await guest.get('/site/access')).text()
  assert.equal(new Set([...page.matchAll(/name="proof" value="([^"]*)"/g)].map(([, proof]) => proof)).size, 1)
})
