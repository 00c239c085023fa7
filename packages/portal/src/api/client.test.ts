import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createClient } from './client.ts'
import { isNotFound, ProblemError } from './problem-error.ts'

/** A client whose server answers with `answer`, and the requests that reached it. */
function aClient(answer: () => Response) {
  const requests: Request[] = []
  const client = createClient({
    actor: () => 'mei',
    fetch: async (path, init) => {
      requests.push(new Request(new URL(String(path), 'http://127.0.0.1'), init))
      return answer()
    },
  })
  return { client, requests }
}

function aProblem(status: number, body: unknown): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/problem+json' } })
}

test('every request says who is acting, and a command is sent as JSON', async () => {
  const { client, requests } = aClient(() => Response.json({ ok: true }))
  await client.get('/api/people')
  await client.send('PUT', '/api/engagements/e1/facts', { scope: [] })
  assert.deepEqual(
    requests.map((request) => [
      request.method,
      request.headers.get('fairlead-actor'),
      request.headers.get('content-type'),
    ]),
    [
      ['GET', 'mei', null],
      ['PUT', 'mei', 'application/json'],
    ],
  )
  assert.deepEqual(await requests[1]?.json(), { scope: [] })
})

test('a problem is thrown with its code and everything that the server said', async () => {
  const problem = { type: '/problems/gate-shut', title: 'x', status: 409, detail: 'Two left', code: 'gate-shut' }
  const { client } = aClient(() => aProblem(409, problem))
  const error = await client.get('/api/x').catch((caught: unknown) => caught)
  assert.ok(error instanceof ProblemError)
  assert.equal(error.code, 'gate-shut')
  assert.deepEqual(error.problem, problem)
  assert.equal(isNotFound(error), false)
})

test('not found is told apart by the status', async () => {
  const { client } = aClient(() => aProblem(404, { code: 'unknown-task', status: 404, detail: '' }))
  assert.equal(isNotFound(await client.get('/api/x').catch((caught: unknown) => caught)), true)
})

test('an answer that is no JSON, or a failure without a code, is unreadable', async () => {
  for (const answer of [
    new Response('<html>', { status: 502 }),
    aProblem(500, ['?']),
    new Response('', { status: 200 }),
  ]) {
    const { client } = aClient(() => answer)
    await assert.rejects(client.get('/api/x'), (error) => error instanceof ProblemError && error.code === 'unreadable')
  }
})

test('a server that cannot be reached is offline; a request taken back stays an abort', async () => {
  const client = createClient({ actor: () => null, fetch: async () => Promise.reject(new TypeError('failed')) })
  await assert.rejects(client.get('/api/x'), (error) => error instanceof ProblemError && error.code === 'offline')
  const aborted = AbortSignal.abort(new DOMException('gone', 'AbortError'))
  await assert.rejects(client.get('/api/x', aborted), TypeError)
})
