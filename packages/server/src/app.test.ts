import assert from 'node:assert/strict'
import { test } from 'node:test'
import { anEngagement, aServer, problemOf } from '../test/a-server.ts'

test('[S60] an address that does not exist is a problem under the API, with any method', async (t) => {
  const server = await aServer(t)
  for (const [method, path] of [
    ['GET', '/api'],
    ['GET', '/api/'],
    ['GET', '/api/nothing'],
    ['POST', '/api/nothing'],
    ['DELETE', '/nothing'],
  ] as const) {
    const response = await server.call(method, path)
    assert.equal(response.status, 404, path)
    assert.equal((await problemOf(response)).code, 'not-found')
  }
})

test('[S61] a known address with another method says which it takes', async (t) => {
  const server = await aServer(t)
  const { id } = await anEngagement(server)
  const expected = [
    ['DELETE', '/api/engagements', 'GET, POST'],
    ['PATCH', `/api/engagements/${id}`, 'GET'],
    ['POST', '/api/engagements/export', 'GET'],
    ['GET', `/api/engagements/${id}/commands`, 'POST'],
    ['GET', `/api/engagements/${id}/preview`, 'POST'],
    ['POST', `/api/engagements/${id}/tasks/100/flips`, 'GET'],
    ['PUT', `/api/engagements/${id}/difference`, 'GET'],
    ['DELETE', '/api/work', 'GET'],
    ['POST', '/api/people', 'GET'],
    ['POST', '/api/releases/current', 'GET'],
    ['PUT', '/api/changes', 'GET'],
    ['POST', '/openapi.json', 'GET'],
    ['POST', '/livez', 'GET'],
  ] as const
  for (const [method, path, allow] of expected) {
    const response = await server.call(method, path)
    assert.equal(response.status, 405, path)
    assert.equal(response.headers.get('allow'), allow)
    assert.equal((await problemOf(response)).code, 'method-not-allowed')
  }
})

test('[S62] a problem says what, where and why, and nothing of the inside', async (t) => {
  const server = await aServer(t)
  const response = await server.call('GET', '/api/engagements/nothing')
  assert.deepEqual(await response.json(), {
    type: '/problems/not-found',
    title: 'Not found',
    status: 404,
    detail: 'There is no engagement nothing.',
    code: 'not-found',
  })
  assert.deepEqual(server.faults, [])
})

test('[S63] everyone who can act is listed by name', async (t) => {
  const server = await aServer(t)
  const { people } = (await (await server.call('GET', '/api/people')).json()) as { people: { name: string }[] }
  assert.deepEqual(
    people.map(({ name }) => name),
    ['Ben', 'Carla', 'Zoe'],
  )
})

test('[S64] the process lives while it answers, and is ready while its database does', async (t) => {
  const server = await aServer(t)
  assert.equal((await server.call('GET', '/livez')).status, 200)
  assert.equal((await server.call('GET', '/readyz')).status, 200)
  await server.database.close()
  assert.equal((await server.call('GET', '/livez')).status, 200)
  const response = await server.call('GET', '/readyz')
  assert.equal(response.status, 500)
  assert.equal((await problemOf(response)).code, 'internal')
})
