import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type TestContext, test } from 'node:test'
import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono'
import { problemOf } from '../../test/a-server.ts'
import { unzip } from '../../test/unzip.ts'
import { answerProblem } from '../problems/problem.ts'
import type { ServerEnv } from '../server-env.ts'
import { answerTable, type TableFormat } from './answer-table.ts'
import type { Row } from './table.ts'

const columns = [{ key: 'a', header: 'A' }]
const formats: readonly TableFormat[] = ['csv', 'xlsx']

/** An app that answers with a table, and what became of its rows; they fail after `failAfter` of them. */
function anApp(format: TableFormat, { count = 3, failAfter = Number.POSITIVE_INFINITY } = {}) {
  const seen = { begun: 0, ended: 0, faults: 0 }
  async function* rows(): AsyncGenerator<Row> {
    seen.begun += 1
    try {
      for (let index = 0; index < count; index += 1) {
        if (index === failAfter) throw new Error('SQLITE_CORRUPT in /data/secret')
        yield [`row ${index} ${Math.sin(index)}`]
      }
    } finally {
      seen.ended += 1
    }
  }
  const app = new Hono<ServerEnv>()
  app.onError((error, c) => {
    seen.faults += 1
    return answerProblem(error, c, () => {})
  })
  app.get('/table', (c) => answerTable(c, { columns, rows: rows() }, { format, fileName: 'Plan "客户"' }))
  return { app, seen }
}

async function listening(t: TestContext, app: Hono<ServerEnv>): Promise<string> {
  const server = createServer(getRequestListener(app.fetch, { overrideGlobalObjects: false }))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.after(() => server.close())
  // A server on a TCP port has an address of this shape.
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/table`
}

test('[S179] a table is answered as a file to download, of its type and under its name', async () => {
  const csv = await anApp('csv').app.request('/table')
  assert.equal(csv.headers.get('content-type'), 'text/csv; charset=utf-8; header=present')
  assert.equal(
    csv.headers.get('content-disposition'),
    `attachment; filename="Plan ____.csv"; filename*=UTF-8''Plan%20%22%E5%AE%A2%E6%88%B7%22.csv`,
  )
  assert.equal((await csv.text()).split('\r\n').length, 5)

  const xlsx = await anApp('xlsx').app.request('/table')
  assert.equal(xlsx.headers.get('content-type'), 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
  assert.match(xlsx.headers.get('content-disposition') ?? '', /^attachment; filename="Plan ____\.xlsx";/)
  const parts = unzip(new Uint8Array(await xlsx.arrayBuffer()))
  assert.match(parts.get('xl/workbook.xml') ?? '', /<sheet name="Plan &quot;客户&quot;"/)
})

for (const format of formats) {
  test(`[S179] ${format}: a table without rows is a file with a header`, async () => {
    const { app, seen } = anApp(format, { count: 0 })
    const response = await app.request('/table')
    assert.equal(response.status, 200)
    assert.ok((await response.arrayBuffer()).byteLength > 0)
    assert.deepEqual(seen, { begun: 1, ended: 1, faults: 0 })
  })

  test(`[S179] ${format}: HEAD says the same and begins no rows`, async () => {
    const { app, seen } = anApp(format)
    const response = await app.request('/table', { method: 'HEAD' })
    assert.match(response.headers.get('content-disposition') ?? '', /^attachment;/)
    assert.equal(response.body, null)
    assert.equal(seen.begun, 0)
  })

  test(`[S178] ${format}: what fails before the first row is a problem like any other`, async () => {
    const { app, seen } = anApp(format, { failAfter: 0 })
    const response = await app.request('/table')
    assert.equal(response.status, 500)
    assert.equal((await problemOf(response)).code, 'internal')
    assert.deepEqual(seen, { begun: 1, ended: 1, faults: 1 })
  })

  test(`[S178] ${format}: what fails later breaks the download off, and shows nothing of the inside`, async (t) => {
    // The adapter says on the console what it cannot answer any more.
    t.mock.method(console, 'error', () => {})
    const { app, seen } = anApp(format, { count: 20_000, failAfter: 15_000 })
    const response = await fetch(await listening(t, app))
    assert.equal(response.status, 200)
    const pieces: Uint8Array[] = []
    await assert.rejects(async () => {
      for await (const piece of response.body ?? []) pieces.push(piece)
    })
    assert.doesNotMatch(Buffer.concat(pieces).toString('latin1'), /SQLITE|secret|broke off/)
    assert.equal(seen.ended, 1)
  })

  test(`[S177] ${format}: a reader who leaves before the first piece ends the rows, too`, async () => {
    const { app, seen } = anApp(format, { count: 1000 })
    const response = await app.request('/table')
    await response.body?.cancel()
    assert.deepEqual(seen, { begun: 1, ended: 1, faults: 0 })
  })

  test(`[S177] ${format}: a client that goes away ends the rows`, async (t) => {
    const { app, seen } = anApp(format, { count: 10_000_000 })
    const leaving = new AbortController()
    const response = await fetch(await listening(t, app), { signal: leaving.signal })
    await response.body?.getReader().read()
    leaving.abort()
    for (let count = 0; seen.ended === 0; count += 1) {
      assert.ok(count < 500, 'The rows were never ended')
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
  })
}
