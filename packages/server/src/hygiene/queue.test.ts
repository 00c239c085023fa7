import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FindingPage, FindingView } from '@fairlead/contract'
import { type Finding, findings, standingOf } from '@fairlead/engagement'
import fc from 'fast-check'
import { sql } from 'kysely'
import { anyHistory } from '../../../engagement/src/laws/any-history.ts'
import { aDatedRelease } from '../../test/a-dated-release.ts'
import { aNote } from '../../test/a-note.ts'
import { anAsking, newest } from '../../test/a-request.ts'
import { anEngagement, aServer, assign, gil, move, people, problemOf, type TestServer } from '../../test/a-server.ts'
import { historyTeam, relive } from '../../test/relive.ts'

const seed = 20261129
const day = 86_400_000

const queue = (server: TestServer, query = '', actor = 'zoe') =>
  server.get<FindingPage>(`/api/findings?${query}`, { actor })

const told = ({ findings }: FindingPage) => findings.map(({ code, subject }) => `${code} ${subject ?? ''}`.trim())

const decided = { facts: { sources: [] } }

/** A server with a playbook of dates, and two engagements that are ten days old. */
async function twoThatAreOld(server: TestServer) {
  const one = await anEngagement(server, decided)
  const other = await anEngagement(server, { customer: 'Contoso', ...decided })
  server.clock.now = new Date('2026-03-12T08:00:00.000Z')
  return { one, other }
}

test(`[S510] whatever has happened, the queue has at any moment what the engine finds then (seed ${seed})`, async (t) => {
  const server = await aServer(t, { release: aDatedRelease(), team: historyTeam })
  let seen = 0
  const property = fc.asyncProperty(anyHistory, fc.integer({ min: -5, max: 60 }), async (history, days) => {
    let last = ''
    const engagement = await relive(server, history, async ({ seq, at }) => {
      if (seq !== null) last = at
    })
    server.clock.now = new Date(Date.parse(last) + days * day)
    const now = server.clock.now.toISOString()
    const stream = await server.store.load(engagement)
    assert.ok(stream !== null)
    const standing = standingOf((await server.releases.require(server.current.id)).index, stream.engagement, { now })
    const expected = findings(standing, now)
    const page = await queue(server, `whose=all&engagement=${engagement}&limit=500`, 'ana')
    const plain = (all: readonly Pick<Finding, 'code' | 'subject' | 'reason' | 'since'>[]) =>
      all.map(({ code, subject, reason, since }) => ({ code, subject, reason, since })).sort(byName)
    assert.deepEqual(plain(page.findings), plain(expected))
    assert.equal(page.total, expected.length)
    assert.equal(
      page.counts.reduce((sum, { count }) => sum + count, 0),
      expected.length,
    )
    seen += expected.length
  })
  await fc.assert(property, { seed, numRuns: 25 })
  assert.ok(seen > 100)
})

test('[S511] a day that passes writes nothing, and the queue has what holds since then', async (t) => {
  const server = await aServer(t, { release: aDatedRelease() })
  await anEngagement(server, decided)
  const written = async () =>
    (await sql<{ readonly n: number }>`SELECT total_changes() AS n`.execute(server.database.writer)).rows[0]?.n
  const before = await written()
  const late = async () => told(await queue(server, 'whose=all&code=task-overdue'))
  assert.deepEqual(await late(), [])
  server.clock.now = new Date('2026-03-12T08:00:00.000Z')
  assert.deepEqual(await late(), ['task-overdue 101', 'task-overdue 900'])
  assert.equal(await written(), before)
})

test('[S512] the queue comes page by page, each finding once, by kind or by engagement', async (t) => {
  const server = await aServer(t, { release: aDatedRelease() })
  await twoThatAreOld(server)
  for (const by of ['kind', 'engagement']) {
    const whole = await queue(server, `whose=all&by=${by}`)
    assert.ok(whole.findings.length > 5)
    assert.equal(whole.total, whole.findings.length)
    const paged: FindingView[] = []
    for (let cursor: string | null = ''; cursor !== null; ) {
      const page: FindingPage = await queue(server, `whose=all&by=${by}&limit=2${cursor && `&cursor=${cursor}`}`)
      assert.deepEqual([page.total, page.counts], [whole.total, whole.counts])
      paged.push(...page.findings)
      cursor = page.next
    }
    assert.deepEqual(paged, whole.findings)
  }
  const customers = (await queue(server, 'whose=all&by=engagement')).findings.map(({ customer }) => customer)
  assert.deepEqual(customers, customers.toSorted())
  const refused = await server.call('GET', '/api/findings?cursor=bm9uZQ')
  assert.deepEqual((await problemOf(refused)).errors?.[0]?.pointer, '/query/cursor')
})

test('[S512] the queue is filtered by whose, by engagement and by code; counts are of all codes', async (t) => {
  const server = await aServer(t, { release: aDatedRelease() })
  const { one, other } = await twoThatAreOld(server)
  assert.equal((await queue(server, 'whose=team', 'ben')).total, 0)
  await server.have(one.id, assign('101', 'ben'))
  const mine = await queue(server, 'whose=mine', 'ben')
  assert.deepEqual(told(mine), ['task-overdue 101'])
  assert.equal(mine.findings[0]?.person, 'ben')
  const team = await queue(server, 'whose=team', 'ben')
  assert.deepEqual([...new Set(team.findings.map(({ engagement }) => engagement))], [one.id])
  assert.deepEqual(team, await queue(server, `whose=all&engagement=${one.id}`, 'ben'))
  const all = await queue(server, 'whose=all')
  assert.equal(all.total, team.total + (await queue(server, `whose=all&engagement=${other.id}`)).total)
  const late = await queue(server, 'whose=all&code=task-overdue')
  assert.deepEqual([late.total, late.counts], [4, all.counts])
  const none = await queue(server, 'whose=all&limit=0')
  assert.deepEqual([none.findings, none.total, none.next], [[], all.total, null])
})

test('[S512] what waits for a right is up to all who have it', async (t) => {
  const server = await aServer(t)
  const { id } = await anEngagement(server)
  await server.have(id, anAsking(), { actor: 'ben' })
  server.clock.now = new Date('2026-04-01T08:00:00.000Z')
  const mine = await queue(server, 'whose=mine')
  assert.deepEqual(told(mine), [`request-waits ${newest(await server.look(id)).request}`])
  assert.deepEqual(mine.findings[0]?.right, 'decide-requests')
  assert.deepEqual(told(await queue(server, 'whose=mine', 'ben')), [])
})

test('[S513] customers are refused, and whose access is granted finds only where they take part', async (t) => {
  const server = await aServer(t, { release: aDatedRelease(), team: [...people, gil] })
  const { one } = await twoThatAreOld(server)
  assert.equal((await server.call('GET', '/api/findings', { actor: 'carla' })).status, 403)
  assert.equal((await server.call('GET', '/api/findings', { actor: null })).status, 400)
  assert.equal((await queue(server, 'whose=all', 'gil')).total, 0)
  await server.have(one.id, assign('101', 'gil'))
  const seen = await queue(server, 'whose=all', 'gil')
  assert.deepEqual([...new Set(seen.findings.map(({ engagement }) => engagement))], [one.id])
})

test('[S514] what is mended is gone from the queue with the event that mends it', async (t) => {
  const server = await aServer(t, { release: aDatedRelease() })
  const { one } = await twoThatAreOld(server)
  const late = async () => told(await queue(server, `whose=all&engagement=${one.id}&code=task-overdue`))
  assert.deepEqual(await late(), ['task-overdue 101', 'task-overdue 900'])
  await server.have(one.id, move('101', 'complete'))
  assert.deepEqual(await late(), ['task-overdue 900'])
})

function byName(one: Pick<Finding, 'code' | 'subject'>, other: Pick<Finding, 'code' | 'subject'>): number {
  return `${one.code} ${one.subject}` < `${other.code} ${other.subject}` ? -1 : 1
}

test('[S515] what is to be done of a note is named as the note says it now', async (t) => {
  const server = await aServer(t)
  const { id } = await anEngagement(server)
  const nextAction = { text: 'Send the offer', owner: 'zoe', date: '2026-03-02' }
  await server.have(id, aNote({ nextAction }))
  server.clock.now = new Date('2026-03-12T08:00:00.000Z')
  const named = async () => {
    const { findings } = await queue(server, 'whose=all&code=next-action-overdue')
    return findings.map(({ name }) => name)
  }
  assert.deepEqual(await named(), [{ und: 'Send the offer' }])
  const again = { text: 'Send it again', owner: 'zoe', date: '2026-03-03' }
  await server.have(id, { type: 'SetNextAction', note: 'note-1', nextAction: again, expectedRevision: 2 })
  assert.deepEqual(await named(), [{ und: 'Send it again' }])
  await server.have(id, { type: 'RedactNote', note: 'note-1', reason: 'No', expectedRevision: 3 })
  assert.deepEqual(await named(), [])
  const { rows } = await sql<{ kept: number }>`SELECT count(*) AS kept FROM finding WHERE reason LIKE '%Send%'`.execute(
    server.database.reader,
  )
  assert.equal(rows[0]?.kept, 0)
})

test('[S515] of a note that is due it is said which types would do', async (t) => {
  const server = await aServer(t, { release: aDatedRelease() })
  await anEngagement(server, decided)
  server.clock.now = new Date('2026-04-12T08:00:00.000Z')
  const { findings } = await queue(server, 'whose=all')
  const types = new Map(findings.map(({ subject, noteTypes }) => [subject, noteTypes]))
  assert.deepEqual(types.get('weekly'), ['progress'])
  assert.deepEqual(types.get('101'), [])
})
