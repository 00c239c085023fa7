import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PageView, ReleaseView } from '@fairlead/contract'
import { canonicalJson, sha256Hex } from '@fairlead/playbook'
import { aRelease, hostileText } from '../../test/a-release.ts'
import { aServer, problemOf } from '../../test/a-server.ts'

test('[S70] a release is named by its content and shown without its pages', async (t) => {
  const server = await aServer(t)
  const current = (await (await server.call('GET', '/api/releases/current')).json()) as ReleaseView
  assert.equal(current.id, sha256Hex(canonicalJson(aRelease())))
  assert.ok(current.processes.every((process) => !('pages' in process)))
  const byName = await server.call('GET', `/api/releases/${current.id}`)
  assert.deepEqual(await byName.json(), current)
})

test('[S71] what is named by its content is kept for ever, what is current is not', async (t) => {
  const server = await aServer(t)
  const { id } = server.current
  for (const path of [`/api/releases/${id}`, `/api/releases/${id}/processes/workshop/page?language=en`]) {
    const first = await server.call('GET', path)
    assert.equal(first.headers.get('cache-control'), 'private, max-age=31536000, immutable')
    const etag = first.headers.get('etag') ?? ''
    assert.match(etag, /^"[\x21\x23-\x7e]+"$/)
    const again = await server.call('GET', path, { headers: { 'if-none-match': `W/"x", ${etag}` } })
    assert.equal(again.status, 304)
    assert.equal(await again.text(), '')
    assert.equal((await server.call('GET', path, { headers: { 'if-none-match': '"other"' } })).status, 200)
  }
  const current = await server.call('GET', '/api/releases/current')
  assert.equal(current.headers.get('cache-control'), 'no-store')
})

test('[S72] a page comes in the language nearest to the one asked for, and says which it is', async (t) => {
  const server = await aServer(t)
  const page = async (process: string, query: string) =>
    (await (
      await server.call('GET', `/api/releases/${server.current.id}/processes/${process}/page${query}`)
    ).json()) as PageView
  const found = [
    ['workshop', '', 'en'],
    ['workshop', '?language=en', 'en'],
    ['workshop', '?language=en-GB', 'en'],
    ['workshop', '?language=zh-CN', 'zh-CN'],
    ['workshop', '?language=zh-TW', 'zh-CN'],
    ['workshop', '?language=fr', 'en'],
    ['workshop', '?language=valueOf', 'en'],
    ['enable', '?language=zh-CN', 'en'],
  ] as const
  for (const [process, query, language] of found) assert.equal((await page(process, query)).language, language, query)
  const english = await page('workshop', '?language=en')
  assert.deepEqual(english, { language: 'en', ...aRelease().processes[0]?.pages.en })
  assert.ok(JSON.stringify(english).includes(JSON.stringify(hostileText)))
})

test('[S73] an unknown release, process or language is a problem', async (t) => {
  const server = await aServer(t)
  const { id } = server.current
  const paths = [
    '/api/releases/nothing',
    '/api/releases/nothing/processes/workshop/page',
    `/api/releases/${id}/processes/nope/page`,
    `/api/releases/${id}/processes/constructor/page`,
  ]
  for (const path of paths) {
    const response = await server.call('GET', path)
    assert.equal(response.status, 404, path)
    assert.equal((await problemOf(response)).code, 'not-found')
  }
  const long = await server.call('GET', `/api/releases/${id}/processes/workshop/page?language=${'x'.repeat(36)}`)
  assert.equal(long.status, 422)
})
