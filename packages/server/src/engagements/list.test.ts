import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type EngagementSummary, listSorts } from '@fairlead/contract'
import fc from 'fast-check'
import { aDatedRelease } from '../../test/a-dated-release.ts'
import { anEngagement, aScope, aServer, assign, move, problemOf, type TestServer } from '../../test/a-server.ts'
import { anyListQuery, anyListRow, listMoment, naiveList, overdueOf, writeListRows } from '../../test/list-rows.ts'

const seed = 20261201

interface Page {
  readonly engagements: readonly EngagementSummary[]
  readonly next: string | null
  readonly total: number
  readonly all: number
}

function address(query: Readonly<Record<string, unknown>>): string {
  const sent = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    for (const one of [value].flat()) if (one !== undefined) sent.append(name, String(one))
  }
  return `/api/engagements?${sent}`
}

/** Reads a list page by page to its end. */
async function readAll(server: TestServer, query: Readonly<Record<string, unknown>>): Promise<readonly Page[]> {
  const pages: Page[] = []
  for (let cursor: string | undefined; ; ) {
    const page = await server.get<Page>(address({ ...query, cursor }))
    pages.push(page)
    if (page.next === null) return pages
    cursor = page.next
  }
}

test(`[S180] whatever is asked of a list, its pages have each engagement that fits once, in order, and its totals are right (seed ${seed})`, async (t) => {
  const server = await aServer(t)
  server.clock.now = new Date(listMoment)
  const anyRows = fc.uniqueArray(anyListRow, { selector: ({ id }) => id, maxLength: 12 })
  let listed = 0
  const property = fc.asyncProperty(
    anyRows,
    anyListQuery,
    fc.integer({ min: 1, max: 4 }),
    async (rows, query, limit) => {
      await writeListRows(server, rows)
      const expected = naiveList(rows, query)
      const pages = await readAll(server, { ...query, limit })
      const found = pages.flatMap(({ engagements }) => engagements)
      assert.deepEqual(
        found.map(({ id }) => id),
        expected,
      )
      for (const { total, all } of pages) assert.deepEqual([total, all], [expected.length, rows.length])
      for (const { engagements } of pages.slice(0, -1)) assert.equal(engagements.length, limit)
      for (const { id, overdue } of found) {
        const row = rows.find((one) => one.id === id)
        assert.equal(overdue, row === undefined ? null : overdueOf(row))
      }
      listed += found.length
    },
  )
  await fc.assert(property, { seed, numRuns: 150 })
  assert.ok(listed > 200, String(listed))
})

test('[S180] every order goes its own way unless it is told which', async (t) => {
  const server = await aServer(t)
  const [first, second] = [
    await anEngagement(server, { customer: 'Ångström', scope: [{ ...aScope('mail')[0], goLive: '2026-05-01' }] }),
    await anEngagement(server, { customer: 'bauer', startDate: '2026-03-05' }),
  ]
  server.clock.now = new Date('2026-03-01T09:00:00.000Z')
  await server.have(first.id, move('100', 'complete'))
  const firstIn = async (query: string) => (await server.get<Page>(`/api/engagements?${query}`)).engagements[0]?.id
  assert.equal(await firstIn(''), first.id)
  assert.equal(await firstIn('sort=changed'), first.id)
  assert.equal(await firstIn('sort=customer'), first.id)
  assert.equal(await firstIn('sort=progress'), second.id)
  assert.equal(await firstIn('sort=started'), second.id)
  for (const direction of ['up', 'down']) assert.equal(await firstIn(`sort=go-live&direction=${direction}`), first.id)
})

test('[S181] a cursor is for the order that it was made for, and what is none is refused', async (t) => {
  const server = await aServer(t)
  for (let index = 0; index < 3; index += 1) await anEngagement(server, { customer: `Customer ${index}` })
  const cursors = new Map<string, string>()
  for (const sort of listSorts) {
    for (const direction of ['up', 'down']) {
      const { next } = await server.get<Page>(`/api/engagements?limit=1&sort=${sort}&direction=${direction}`)
      cursors.set(`sort=${sort}&direction=${direction}`, next ?? '')
    }
  }
  for (const [order, cursor] of cursors) {
    for (const other of cursors.keys()) {
      const { status } = await server.call('GET', `/api/engagements?${other}&cursor=${cursor}`)
      assert.equal(status, other === order ? 200 : 422, `${order} for ${other}`)
    }
  }
  for (const query of ['limit=0', 'limit=201', 'limit=x', 'cursor=@@', 'cursor=YWJj', 'cursor=WyJjaGFuZ2VkIl0']) {
    const response = await server.call('GET', `/api/engagements?${query}`)
    assert.equal(response.status, 422, query)
    const pointers = (await problemOf(response)).errors?.map((error) => error.pointer)
    assert.deepEqual(pointers, [`/query/${query.split('=')[0]}`])
  }
  for (const query of ['sort=size', 'direction=sideways', 'is=late', `q=${'x'.repeat(201)}`]) {
    const response = await server.call('GET', `/api/engagements?${query}`)
    assert.equal((await problemOf(response)).code, 'invalid-request', query)
  }
})

test('[S11] the list shows of each engagement what the engagement shows of itself', async (t) => {
  const server = await aServer(t, { release: aDatedRelease() })
  const { id } = await anEngagement(server, { scope: aScope('files', 'mail'), facts: { regulated: true } })
  await anEngagement(server, { customer: 'Other', facts: {} })
  server.clock.now = new Date('2026-03-16T10:00:00.000Z')
  await server.have(id, move('100', 'blocked-other'))
  await server.have(id, assign('101', 'ben'))
  for (const task of ['200', '202']) await server.have(id, move(task, 'complete'))
  const view = await server.look(id)
  const { engagements, total, all } = await server.get<Page>('/api/engagements')
  assert.deepEqual([total, all, engagements[0]?.id], [2, 2, id])
  const shown = (
    names: readonly (keyof EngagementSummary & keyof typeof view)[],
    of: EngagementSummary | typeof view,
  ) => names.map((name) => of[name])
  const [listed] = engagements
  assert.ok(listed)
  const common = ['customer', 'release', 'startDate', 'goLive', 'scope', 'revision', 'counts', 'createdAt'] as const
  assert.deepEqual(shown([...common, 'updatedAt'], listed), shown([...common, 'updatedAt'], view))
  assert.deepEqual(
    listed.phases,
    view.phases.map(({ phase, stage, counts }) => ({ phase, stage, counts })),
  )
  const left = view.tasks.filter(({ dates, verdict }) => verdict !== 'does-not' && dates.forecast !== null)
  const dues = left.flatMap(({ dates }) => dates.due ?? []).sort()
  assert.deepEqual([listed.nextDue, listed.lastDue], [dues[0], dues.at(-1)])
  assert.equal(listed.overdue, view.tasks.filter(({ dates }) => dates.isOverdue).length)
  assert.ok(listed.overdue > 0 && listed.counts.blocked === 1)
  assert.deepEqual(listed.people, ['ben'])
  assert.equal(listed.phase, 'assess')
  assert.equal(listed.gatesReady, view.tasks.filter(({ gate }) => gate?.state === 'ready').length)
})
