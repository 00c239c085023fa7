import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { SearchAnswer } from '@fairlead/contract'
import { sql } from 'kysely'
import { aNote, notesAt } from '../../test/a-note.ts'
import { anEngagement, aServer, assign, gil, people, problemOf, type TestServer } from '../../test/a-server.ts'
import { rebuildReadModels } from '../engagements/rebuild-read-models.ts'
import { rowBound } from './search-text.ts'

async function found(server: TestServer, query: string, actor: string | null = 'zoe'): Promise<SearchAnswer> {
  return server.get(`/api/search?${query}`, { actor })
}

const shownIn = ({ hits }: SearchAnswer) =>
  hits.map((hit) => (hit.kind === 'note' ? hit.snippet : `${hit.kind} ${hit.title}`))

test('[S444] notes, tasks, pages and contacts are found, each with where it is and its words marked', async (t) => {
  const server = await aServer(t)
  const { id } = await anEngagement(server, { customer: '青禾' })
  await server.have(
    id,
    aNote({ type: 'status', fields: { light: 'red', gist: '等客户答复' }, body: 'They waited for the answer' }),
  )
  const answer = await found(server, `q=${encodeURIComponent('答复')}`)
  const [hit] = answer.hits
  assert.ok(hit?.kind === 'note')
  assert.deepEqual([hit.engagement, hit.customer, hit.note, hit.title], [id, '青禾', 'note-1', 'Status'])
  assert.deepEqual(
    hit.snippetMarks.map(([from, to]) => hit.snippet.slice(from, to)),
    ['答复'],
  )
  assert.deepEqual(
    answer.counts.filter(({ count }) => count > 0),
    [{ kind: 'note', count: 1, isMore: false }],
  )
  const tasks = await found(server, 'q=100')
  assert.ok(tasks.hits.some((one) => one.kind === 'task' && one.key === '100' && one.engagement === id))
})

test('[S444] pages are found by their headings and texts, and open in an engagement that runs them', async (t) => {
  const server = await aServer(t)
  const page = await server.database.reader
    .selectFrom('search_page')
    .selectAll()
    .where('kind', '=', 'page')
    .executeTakeFirst()
  assert.ok(page)
  const before = await found(server, `kind=page&q=${encodeURIComponent(page.title)}`)
  assert.ok(before.hits.every((hit) => hit.kind === 'page' && hit.engagement === null))
  const { id } = await anEngagement(server)
  const { hits } = await found(server, `kind=page&q=${encodeURIComponent(page.title)}`)
  assert.ok(hits.length > 0 && hits.every((hit) => hit.kind === 'page' && hit.engagement === id))
})

test('[S443] a note is shown as it is read, and as it was written where only that has the words', async (t) => {
  const server = await aServer(t)
  const { id } = await anEngagement(server)
  await server.have(
    id,
    aNote({
      body: '## Kestrel\n\n- **Ha**wk\n- [the list](https://lists.example.test/osprey) <b>x</b>\n\n| a | b |\n|---|---|\n| c | d |',
    }),
  )
  assert.deepEqual(shownIn(await found(server, 'q=kestrel')), ['Kestrel · Hawk · the list x · a · b · c · d'])
  const [written] = shownIn(await found(server, 'q=osprey'))
  assert.match(written ?? '', /osprey/)
})

test('[S445] what is written is found at once, what is amended too, and what is redacted no more', async (t) => {
  const server = await aServer(t)
  const { id } = await anEngagement(server)
  const count = async (word: string) => (await found(server, `kind=note&q=${word}`)).hits.length
  await server.have(id, aNote({ body: 'Aardvark' }))
  assert.deepEqual([await count('aard'), await count('zebra')], [1, 0])
  await server.have(id, { type: 'AmendNote', body: 'Zebra', mentions: [], note: 'note-1', expectedRevision: 2 })
  assert.deepEqual([await count('aard'), await count('zebra')], [1, 1])
  await rebuildReadModels(server.database, { releases: server.releases, now: server.clock.now.toISOString() })
  assert.deepEqual([await count('aard'), await count('zebra')], [1, 1])
  await server.have(id, { type: 'RedactNote', reason: 'No', note: 'note-1', expectedRevision: 3 })
  assert.deepEqual([await count('aard'), await count('zebra')], [0, 0])
  const left = await sql<{ left: number }>`
    SELECT count(*) AS left FROM search_text WHERE search_text MATCH 'aardvark OR zebra'`.execute(
    server.database.reader,
  )
  assert.equal(left.rows[0]?.left, 0)
})

test('[S446] nobody finds what they may not see', async (t) => {
  const server = await aServer(t, { team: [...people, gil] })
  const [own, hidden] = [
    await anEngagement(server, { customer: 'Own' }),
    await anEngagement(server, { customer: 'Hidden' }),
  ]
  await server.have(own.id, assign('100', 'gil'))
  for (const { id } of [own, hidden]) {
    await server.have(id, aNote({ body: 'quokka inside' }))
    await server.have(id, aNote({ body: 'quokka for all', audience: 'shared' }))
  }
  const seen = async (actor: string | null) => {
    const answer = await found(server, 'q=quokka', actor)
    const listed = await notesAt(server, '/api/notes?q=quokka', actor)
    assert.equal(listed.total, answer.hits.length)
    assert.equal(answer.counts.find(({ kind }) => kind === 'note')?.count, answer.hits.length)
    return answer.hits.map((hit) => (hit.kind === 'note' ? `${hit.customer} ${hit.audience}` : hit.kind)).sort()
  }
  assert.deepEqual(await seen('zoe'), ['Hidden internal', 'Hidden shared', 'Own internal', 'Own shared'])
  assert.deepEqual(await seen('gil'), ['Own internal', 'Own shared'])
  for (const actor of ['carla', null]) assert.deepEqual(await seen(actor), ['Hidden shared', 'Own shared'])
})

test('[S447] what is found of one kind is paged, the newest first, and narrowed to an engagement', async (t) => {
  const server = await aServer(t)
  const [one, other] = [await anEngagement(server), await anEngagement(server)]
  for (let at = 1; at <= 9; at += 1) {
    server.clock.now = new Date(server.clock.now.getTime() + 1000)
    await server.have(at % 3 === 0 ? other.id : one.id, aNote({ body: `wombat ${at}` }))
  }
  const seen: string[] = []
  for (let cursor = ''; ; ) {
    const answer = await found(server, `kind=note&q=wombat&limit=4${cursor}`)
    seen.push(...shownIn(answer))
    if (answer.next === null) break
    cursor = `&cursor=${answer.next}`
  }
  assert.deepEqual(
    seen,
    [9, 8, 7, 6, 5, 4, 3, 2, 1].map((at) => `wombat ${at}`),
  )
  assert.deepEqual(shownIn(await found(server, `kind=note&q=wombat&engagement=${other.id}`)), [
    'wombat 9',
    'wombat 6',
    'wombat 3',
  ])
  const wrong = await server.call('GET', '/api/search?kind=note&q=a&cursor=x')
  assert.equal((await problemOf(wrong)).errors?.[0]?.pointer, '/query/cursor')
  assert.deepEqual(await found(server, 'q=%20-%20'), { hits: [], counts: [], next: null })
})

test('[S447] tasks that were added come before those of the playbook, on pages without a gap or a repetition', async (t) => {
  const server = await aServer(t)
  const { id } = await anEngagement(server)
  const ofPlaybook = (await found(server, 'kind=task&q=1&limit=50')).hits
  assert.ok(ofPlaybook.length > 2)
  for (const name of ['1 axolotl', '1 alpaca', '1 antelope'])
    await server.have(id, {
      type: 'AddTask',
      name,
      process: 'workshop',
      step: 'sessions',
      role: 'engineer',
      service: null,
      mandatory: false,
    })
  const seen: string[] = []
  for (let cursor = ''; ; ) {
    const answer = await found(server, `kind=task&q=1&limit=2${cursor}`)
    assert.equal(answer.counts.length, cursor === '' ? 4 : 0)
    seen.push(...shownIn(answer))
    if (answer.next === null) break
    cursor = `&cursor=${answer.next}`
  }
  assert.deepEqual(seen, [
    'task 1 antelope',
    'task 1 alpaca',
    'task 1 axolotl',
    ...shownIn({ hits: ofPlaybook } as SearchAnswer),
  ])
})

test('[S448] a bound reaches the index as an integer', async (t) => {
  const server = await aServer(t)
  const { rows } = await sql<{ kind: string }>`SELECT typeof(${rowBound(2 ** 52)}) AS kind`.execute(
    server.database.reader,
  )
  assert.equal(rows[0]?.kind, 'integer')
})
