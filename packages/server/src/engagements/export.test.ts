import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type EngagementSummary, exportColumns } from '@fairlead/contract'
import { anEngagement, aScope, aServer, assign, move, problemOf, type TestServer } from '../../test/a-server.ts'
import { readCsv } from '../../test/read-csv.ts'
import { readSheet } from '../../test/read-sheet.ts'
import { unzip } from '../../test/unzip.ts'

async function table(server: TestServer, query: string): Promise<readonly (readonly string[])[]> {
  const response = await server.call('GET', `/api/engagements/export?format=csv&${query}`, { actor: null })
  assert.equal(response.status, 200, await response.clone().text())
  return readCsv((await response.text()).replace(/^\ufeff/, '')).map((record) => record.map(({ text }) => text))
}

test('[S183] an export has what the list has, in its order, also beyond a page of it', async (t) => {
  const server = await aServer(t)
  for (let index = 0; index < 203; index += 1) {
    const services = index % 2 === 0 ? ['mail'] : ['mail', 'files']
    await anEngagement(server, { customer: `Customer ${(index * 89) % 203}`, scope: aScope(...services) })
  }
  for (const query of [
    'sort=customer',
    'sort=customer&direction=down&service=files',
    'sort=go-live',
    'q=customer%2019',
  ]) {
    const listed: string[] = []
    for (let cursor = ''; ; ) {
      const path = `/api/engagements?limit=50&${query}${cursor}`
      const { engagements, next } = await server.get<{ engagements: EngagementSummary[]; next: string | null }>(path)
      listed.push(...engagements.map(({ customer }) => customer))
      if (next === null) break
      cursor = `&cursor=${next}`
    }
    const [, ...rows] = await table(server, `${query}&columns=customer`)
    assert.deepEqual(rows.flat(), listed, query)
    assert.ok(listed.length > 10)
  }
})

test('[S183] its columns are those asked for, in their order, with words of the language asked for', async (t) => {
  const server = await aServer(t)
  const { id } = await anEngagement(server, { customer: '=1+1', scope: aScope('mail', 'files') })
  await server.have(id, assign('100', 'ben'))
  await server.have(id, assign('102', 'zoe'))
  await server.have(id, move('101', 'complete'))
  const asked = 'columns=people,customer,started,progress,services,next-due'
  assert.deepEqual(await table(server, asked), [
    ['People', 'Customer', 'Started', 'Progress (%)', 'Services', 'Next due'],
    ['Ben, Zoe', "'=1+1", '2026-03-02', '16', 'Mail, Files', ''],
  ])
  const [head, row] = await table(server, `${asked}&language=zh-CN`)
  assert.deepEqual(head, ['人员', '客户', '开始日期', '进度（%）', '服务', '下一到期日'])
  assert.equal(row?.[0], 'Ben、Zoe')
  assert.equal((await table(server, ''))[0]?.length, exportColumns.length)
})

test('[S183] the same comes as an Excel file, under a name with the day', async (t) => {
  const server = await aServer(t)
  await anEngagement(server)
  const response = await server.call('GET', '/api/engagements/export?format=xlsx&columns=customer,progress')
  assert.match(response.headers.get('content-disposition') ?? '', /attachment; .*Engagements 2026-03-01\.xlsx/)
  const parts = unzip(new Uint8Array(await response.arrayBuffer()))
  const rows = readSheet(parts.get('xl/worksheets/sheet1.xml') ?? '')
  assert.deepEqual(
    rows.map((cells) => cells.map(({ text }) => text)),
    [
      ['Customer', 'Progress (%)'],
      ['Acme', '0'],
    ],
  )
})

test('[S183] a column or a format that there is not is refused', async (t) => {
  const server = await aServer(t)
  for (const [query, pointer] of [
    ['', '/query/format'],
    ['format=pdf', '/query/format'],
    ['format=csv&columns=customer,size', '/query/columns'],
    ['format=csv&columns=', '/query/columns'],
    ['format=csv&sort=size', '/query/sort'],
  ] as const) {
    const response = await server.call('GET', `/api/engagements/export?${query}`)
    assert.equal(response.status, 422, query)
    assert.deepEqual(
      (await problemOf(response)).errors?.map((error) => error.pointer),
      [pointer],
    )
  }
})
