import assert from 'node:assert/strict'
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { test } from 'node:test'
import type { Worker } from 'node:worker_threads'
import { readSheet } from '../../test/read-sheet.ts'
import { unzip } from '../../test/unzip.ts'
import { csvStream } from './csv.ts'
import type { Row, Table } from './table.ts'
import { xlsxFile } from './xlsx-file.ts'

const columns = [
  { key: 'n', header: 'Number' },
  { key: 't', header: 'Text' },
]

/** A source of rows that counts how many were taken and whether it was ended. */
function aSource(count: number, failAfter = Number.POSITIVE_INFINITY) {
  const seen = { taken: 0, ended: false }
  async function* rows(): AsyncGenerator<Row> {
    try {
      for (let index = 0; index < count; index += 1) {
        if (index === failAfter) throw new Error('The source is gone')
        seen.taken += 1
        yield [index, `=text ${index} ${Math.sin(index)}`]
      }
    } finally {
      seen.ended = true
    }
  }
  return { seen, table: { columns, rows: rows() } satisfies Table }
}

const formats = [
  ['CSV', csvStream],
  ['XLSX', (table: Table) => xlsxFile(table, 'Numbers')],
] as const

test('[S177] an Excel file that is made in a thread has every row, in order', async () => {
  const { table, seen } = aSource(1001)
  const parts = unzip(new Uint8Array(await new Response(xlsxFile(table, 'Numbers: all')).arrayBuffer()))
  const rows = readSheet(parts.get('xl/worksheets/sheet1.xml') ?? '')
  assert.equal(rows.length, 1002)
  assert.deepEqual(
    rows.slice(1).map(([number]) => Number(number?.text)),
    Array.from({ length: 1001 }, (_, index) => index),
  )
  assert.match(parts.get('xl/workbook.xml') ?? '', /<sheet name="Numbers all"/)
  assert.deepEqual(seen, { taken: 1001, ended: true })
})

for (const [format, bytes] of formats) {
  test(`[S177] ${format}: rows are taken as the reader reads, and a reader who leaves ends them`, async () => {
    const { table, seen } = aSource(1_000_000)
    const reader = bytes(table).getReader()
    assert.equal(seen.taken, 0)
    await reader.read()
    await reader.read()
    await reader.cancel()
    assert.ok(seen.taken > 0 && seen.taken < 50_000, `${seen.taken} rows were taken for two pieces`)
    assert.equal(seen.ended, true)
  })

  test(`[S178] ${format}: a source that fails breaks the file off`, async () => {
    const { table, seen } = aSource(5000, 3000)
    await assert.rejects(new Response(bytes(table)).arrayBuffer(), /The source is gone/)
    assert.equal(seen.ended, true)
  })
}

test('[S178] a thread that fails breaks the file off', async () => {
  // What no caller can write, since the types refuse it: the thread has no text to take.
  const rows = [[{ date: 1 as unknown as string }]]
  await assert.rejects(new Response(xlsxFile({ columns, rows }, 'Failed')).arrayBuffer(), TypeError)
})

test('[S177] a thread ends with its file', async (t) => {
  const threads: Worker[] = []
  // Node says so of each thread that it starts.
  const started = (message: unknown) => threads.push((message as { worker: Worker }).worker)
  subscribe('worker_threads', started)
  t.after(() => unsubscribe('worker_threads', started))

  const left = xlsxFile(aSource(100_000).table, 'Left').getReader()
  await left.read()
  await left.cancel()
  await new Response(xlsxFile(aSource(10).table, 'Read')).arrayBuffer()
  await assert.rejects(new Response(xlsxFile(aSource(10, 5).table, 'Failed')).arrayBuffer())
  // The id of a thread that has ended.
  assert.deepEqual(
    threads.map(({ threadId }) => threadId),
    [-1, -1, -1],
  )
})
