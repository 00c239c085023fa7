import assert from 'node:assert/strict'
import { test } from 'node:test'
import { anEngagement, aServer, assign, type TestServer } from '../../test/a-server.ts'

interface Received {
  readonly event: string
  readonly id: string
  readonly data: string
}

/** Follows the stream as a browser does: hands out one event at a time. */
async function follow(server: TestServer, headers: Record<string, string> = {}) {
  const response = await server.call('GET', '/api/changes', { headers })
  assert.equal(response.status, 200)
  assert.equal(response.headers.get('content-type'), 'text/event-stream')
  assert.equal(response.headers.get('x-accel-buffering'), 'no')
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  if (reader === undefined) throw new Error('The stream has no body')
  let pending = ''
  const next = async (): Promise<Received | null> => {
    while (!pending.includes('\n\n')) {
      const { value, done } = await reader.read()
      if (done) return null
      pending += value
    }
    const end = pending.indexOf('\n\n')
    const fields = pending
      .slice(0, end)
      .split('\n')
      .map((line) => line.split(/: (.*)/))
    pending = pending.slice(end + 2)
    const field = (name: string) => fields.find(([key]) => key === name)?.[1] ?? ''
    return { event: field('event'), id: field('id'), data: field('data') }
  }
  return { next, stop: () => reader.cancel() }
}

test('[S40] the stream says hello, then every change once it is committed', async (t) => {
  const server = await aServer(t)
  const { id } = await anEngagement(server)
  const stream = await follow(server)
  assert.deepEqual(await stream.next(), { event: 'hello', id: '1', data: '{}' })
  await server.ask(id, assign('100', 'ben'))
  const change = await stream.next()
  assert.equal(change?.event, 'change')
  assert.equal(change.id, '2')
  assert.deepEqual(JSON.parse(change.data), { engagement: id, seq: 2, actor: 'zoe', type: 'TaskAssigned' })
  await stream.stop()
})

test('[S232] the stream tells that something has become of messages', async (t) => {
  const server = await aServer(t)
  const stream = await follow(server)
  await stream.next()
  server.changes.wakeForOutbox()
  const { event, data } = (await stream.next()) ?? {}
  assert.deepEqual([event, data], ['outbox', '{}'])
  await stream.stop()
})

test('[S41] who was away gets what came after the last event it saw, in order, none twice', async (t) => {
  const server = await aServer(t)
  const { id } = await anEngagement(server)
  const first = await follow(server)
  const hello = await first.next()
  await first.stop()
  for (const [revision, assignee] of [
    [0, 'ben'],
    [2, 'zoe'],
    [3, null],
  ] as const)
    await server.ask(id, assign('100', assignee, revision))

  const second = await follow(server, { 'last-event-id': hello?.id ?? '' })
  assert.equal((await second.next())?.event, 'hello')
  const seen = [await second.next(), await second.next()]
  assert.deepEqual(
    seen.map((change) => change?.id),
    ['2', '3'],
  )
  await second.stop()

  const third = await follow(server, { 'last-event-id': '3' })
  await third.next()
  assert.equal((await third.next())?.id, '4')
  await server.ask(id, assign('100', 'ben', 4))
  assert.equal((await third.next())?.id, '5')
  await third.stop()
})

test('[S42] a place that the log does not have is no place to resume from: the stream starts now', async (t) => {
  const server = await aServer(t)
  await anEngagement(server)
  for (const place of ['99', 'x', '-1', '']) {
    const stream = await follow(server, { 'last-event-id': place })
    assert.equal((await stream.next())?.id, '1')
    await stream.stop()
  }
})

test('[S43] more changes than are read at once all come', async (t) => {
  const server = await aServer(t)
  const { id } = await anEngagement(server)
  for (let revision = 1; revision <= 450; revision += 1) {
    const assignee = revision % 2 === 0 ? 'ben' : 'zoe'
    await server.ask(id, assign('100', assignee, revision === 1 ? 0 : revision))
  }
  const stream = await follow(server, { 'last-event-id': '0' })
  await stream.next()
  for (let position = 1; position <= 451; position += 1) assert.equal((await stream.next())?.id, String(position))
  await stream.stop()
})

test('[S43] whoever follows, from wherever, gets all that comes after, each for themselves', async (t) => {
  const server = await aServer(t)
  const { id } = await anEngagement(server)
  const change = (revision: number) =>
    server.ask(id, assign('100', revision % 2 === 0 ? 'ben' : 'zoe', revision === 1 ? 0 : revision))
  for (const revision of [1, 2, 3]) await change(revision)
  const streams = await Promise.all(
    ['0', '2', '4', '2', '4', '0'].map((place) => follow(server, { 'last-event-id': place })),
  )
  for (const revision of [4, 5]) await change(revision)
  const seen = await Promise.all(
    streams.map(async ({ next }) => {
      const ids = [(await next())?.id ?? '']
      while (ids.at(-1) !== '6') ids.push((await next())?.id ?? '')
      return ids.join('')
    }),
  )
  assert.deepEqual(seen, ['0123456', '23456', '456', '23456', '456', '0123456'])
  for (const { stop } of streams) await stop()
})

test('[S44] streams end when the server does', async (t) => {
  const server = await aServer(t)
  const stream = await follow(server)
  await stream.next()
  server.changes.close()
  assert.equal(await stream.next(), null)
})

test('[S45] a follower that has gone is forgotten', async (t) => {
  const server = await aServer(t)
  const stream = await follow(server)
  await stream.next()
  while (server.changes.followers === 0) await new Promise((resolve) => setImmediate(resolve))
  await stream.stop()
  while (server.changes.followers > 0) await new Promise((resolve) => setImmediate(resolve))
  assert.equal(server.changes.followers, 0)
})

test('[S45] who asks for the head of the stream alone does not follow it', async (t) => {
  const server = await aServer(t)
  const response = await server.call('HEAD', '/api/changes')
  assert.equal(response.status, 200)
  assert.equal(response.headers.get('content-type'), 'text/event-stream')
  await new Promise((resolve) => setTimeout(resolve, 20))
  assert.equal(server.changes.followers, 0)
})
