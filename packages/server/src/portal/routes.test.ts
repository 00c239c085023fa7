import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { aFolder, aServer } from '../../test/a-server.ts'
import { fileWithin } from './routes.ts'

const index = '<!doctype html><meta property="csp-nonce" content="__NONCE__"><script src="/assets/a.js"></script>'

function aPortal(folder: string): string {
  const portal = join(folder, 'dist')
  mkdirSync(join(portal, 'assets'), { recursive: true })
  writeFileSync(join(portal, 'index.html'), index)
  writeFileSync(join(portal, 'assets', 'a-1f.js'), 'a')
  writeFileSync(join(portal, 'favicon.svg'), '<svg/>')
  writeFileSync(join(folder, 'secret.txt'), 'for nobody')
  return portal
}

test('[S80] each document has a nonce of its own, the same in the page and in its policy', async (t) => {
  const server = await aServer(t, { portalFolder: aPortal(aFolder(t)) })
  const nonces = new Set<string>()
  for (const path of ['/', '/engagements/new', '/engagements/x/processes/v1.2', '/index.html']) {
    const response = await server.call('GET', path)
    assert.equal(response.status, 200, path)
    assert.equal(response.headers.get('content-type'), 'text/html; charset=UTF-8')
    assert.equal(response.headers.get('cache-control'), 'no-store')
    const nonce = /content="([^"]{20,})"/.exec(await response.text())?.[1] ?? ''
    assert.ok(response.headers.get('content-security-policy')?.includes(`style-src 'self' 'nonce-${nonce}'`))
    nonces.add(nonce)
  }
  assert.equal(nonces.size, 4)
})

test('[S81] files with a hash in their names are kept for ever, others are asked for again', async (t) => {
  const server = await aServer(t, { portalFolder: aPortal(aFolder(t)) })
  const asset = await server.call('GET', '/assets/a-1f.js')
  assert.equal(asset.headers.get('content-type'), 'text/javascript; charset=utf-8')
  assert.equal(asset.headers.get('cache-control'), 'private, max-age=31536000, immutable')
  const icon = await server.call('GET', '/favicon.svg')
  assert.equal(icon.headers.get('content-type'), 'image/svg+xml')
  assert.equal(icon.headers.get('cache-control'), 'no-cache')
  assert.equal((await server.call('GET', '/assets/gone-2e.js')).status, 404)
})

test('[S82] nothing outside the portal can be read', async (t) => {
  const portal = aPortal(aFolder(t))
  const server = await aServer(t, { portalFolder: portal })
  for (const path of [
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/..\\secret.txt',
    '/%00',
    '/%',
    `/${'a'.repeat(5000)}`,
  ]) {
    const response = await server.call('GET', path)
    assert.doesNotMatch(await response.text(), /for nobody/, path)
    assert.notEqual(response.status, 500, path)
  }
  assert.equal(fileWithin(portal, '/../secret.txt'), null)
  assert.equal(fileWithin(portal, '/%2e%2e%2fsecret.txt'), null)
  assert.equal(fileWithin(portal, '/'), null)
  assert.equal(fileWithin(portal, '/assets/a-1f.js'), join(portal, 'assets', 'a-1f.js'))
  assert.equal(fileWithin(`${portal}/assets`, '/../favicon.svg'), null)
})

test('[S83] where the portal has not been built, the page says how', async (t) => {
  const server = await aServer(t)
  const response = await server.call('GET', '/engagements/x')
  assert.equal(response.status, 200)
  assert.match(await response.text(), /not built yet/)
})
