import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aBeginning, aServer, problemOf } from '../../test/a-server.ts'

test('[S50] only a loopback name with the own port is answered, so that a rebound name gets nothing', async (t) => {
  const server = await aServer(t)
  const status = async (host: string) => (await server.call('GET', '/api/people', { headers: { host } })).status
  for (const host of ['127.0.0.1:4400', 'localhost:4400', 'LOCALHOST:4400', '[::1]:4400']) {
    assert.equal(await status(host), 200, host)
  }
  for (const host of [
    'evil.example:4400',
    '127.0.0.1',
    '127.0.0.1:4401',
    'localhost.evil.example:4400',
    '0.0.0.0:4400',
    '',
  ]) {
    assert.equal(await status(host), 403, host)
  }
  const without = await server.app.request('/api/people')
  assert.equal((await problemOf(without)).code, 'wrong-origin')
  const portal = await server.call('GET', '/', { headers: { host: 'evil.example' } })
  assert.equal(portal.status, 403)
})

test('[S51] only the own pages may change something', async (t) => {
  const server = await aServer(t)
  const status = async (headers: Record<string, string>) =>
    (await server.call('POST', '/api/engagements', { body: aBeginning(), headers })).status
  const allowed = [
    {},
    { 'sec-fetch-site': 'same-origin', origin: 'http://127.0.0.1:4400' },
    { 'sec-fetch-site': 'none' },
    { host: 'localhost:4400', origin: 'http://localhost:4400' },
  ]
  for (const headers of allowed) assert.equal(await status(headers), 201, JSON.stringify(headers))
  const refused = [
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: 'https://127.0.0.1:4400' },
    { origin: 'http://localhost:4400' },
    { origin: 'http://127.0.0.1:4401' },
  ]
  for (const headers of refused) assert.equal(await status(headers), 403, JSON.stringify(headers))
})

test('[S51] only the own pages may use the API at all; a link from elsewhere opens the portal', async (t) => {
  const server = await aServer(t)
  const status = async (path: string, headers: Record<string, string>) =>
    (await server.call('GET', path, { headers })).status
  const foreign = [
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: 'https://evil.example' },
  ]
  for (const headers of foreign) {
    for (const path of ['/api/people', '/api/engagements', '/api/changes', '/api/nothing']) {
      assert.equal(await status(path, headers), 403, path)
    }
    assert.equal(await status('/engagements', headers), 200)
    assert.equal(await status('/livez', headers), 200)
  }
  for (const headers of [{}, { 'sec-fetch-site': 'same-origin' }, { 'sec-fetch-site': 'none' }]) {
    assert.equal(await status('/api/people', headers), 200)
  }
})

test('[S52] a form cannot be sent in place of JSON', async (t) => {
  const server = await aServer(t)
  for (const type of [
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/jsonp',
  ]) {
    const headers = { 'content-type': type }
    const response = await server.call('POST', '/api/engagements', { body: JSON.stringify(aBeginning()), headers })
    assert.equal(response.status, 422, type)
    assert.equal((await problemOf(response)).code, 'invalid-request')
  }
  // Whatever the route: also one that would not look at its body.
  const nowhere = await server.call('POST', '/api/nothing', { headers: { 'content-type': 'text/plain' } })
  assert.equal(nowhere.status, 422)
  const headers = { 'content-type': 'application/json; charset=utf-8' }
  assert.equal((await server.call('POST', '/api/engagements', { body: aBeginning(), headers })).status, 201)
})

test('[S53] a body of more than a megabyte is refused, whether it says its length or not', async (t) => {
  const server = await aServer(t)
  const large = JSON.stringify(aBeginning({ customer: 'x'.repeat(1024 * 1024) }))
  const said = await server.call('POST', '/api/engagements', {
    body: large,
    headers: { 'content-length': String(large.length) },
  })
  assert.equal(said.status, 413)
  assert.equal((await problemOf(said)).code, 'body-too-large')
  assert.equal((await server.call('POST', '/api/engagements', { body: large })).status, 413)
})

test('[S54] every answer keeps the browser from doing more with it than meant', async (t) => {
  const server = await aServer(t)
  const paths = [
    '/',
    '/api/people',
    '/api/nothing',
    '/api/engagements?limit=x',
    '/openapi.json',
    '/livez',
    '/assets/none.js',
  ]
  for (const path of paths) {
    const { headers } = await server.call('GET', path)
    const policy = headers.get('content-security-policy') ?? ''
    for (const part of [
      "default-src 'none'",
      "script-src 'self'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
    ]) {
      assert.ok(policy.split('; ').includes(part), `${path}: ${part}`)
    }
    assert.doesNotMatch(policy, /unsafe/)
    assert.equal(headers.get('x-content-type-options'), 'nosniff', path)
    assert.equal(headers.get('referrer-policy'), 'no-referrer', path)
    assert.equal(headers.get('cross-origin-opener-policy'), 'same-origin', path)
    assert.equal(headers.get('cross-origin-resource-policy'), 'same-origin', path)
    assert.match(headers.get('permissions-policy') ?? '', /camera=\(\)/, path)
    assert.equal(headers.get('cache-control'), 'no-store', path)
    assert.match(headers.get('x-request-id') ?? '', /^[0-9a-f-]{36}$/)
  }
})
