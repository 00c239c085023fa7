import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { SearchAnswer } from '@fairlead/contract'
import { aNote, notesAt } from '../../test/a-note.ts'
import { anEngagement, aServer, gil, people, problemOf } from '../../test/a-server.ts'
import { writeSearch } from '../search/write-search.ts'
import { noteRows } from './note-row.ts'

type Over = Parameters<typeof aNote>[0]

async function someNotes(t: Parameters<typeof aServer>[0]) {
  const server = await aServer(t)
  const [one, other] = [await anEngagement(server), await anEngagement(server, { customer: 'Blue' })]
  const write = async (engagement: string, over: Over, actor = 'zoe') => {
    server.clock.now = new Date(server.clock.now.getTime() + 86_400_000)
    await server.have(engagement, aNote(over), { actor })
  }
  const nextAction = { text: 'Call', owner: 'ben', date: '2026-03-04' }
  await write(one.id, { body: 'A', services: ['mail'], tasks: ['100'], nextAction })
  await write(one.id, { body: 'B', audience: 'shared', mentions: ['ben'] }, 'ben')
  await write(other.id, {
    body: 'C',
    escalated: true,
    tasks: ['100', '101'],
    nextAction: { ...nextAction, owner: null },
  })
  await write(other.id, { body: 'D', type: 'status', fields: { light: 'red' } })
  const found = async (query: string, actor = 'zoe', path = '/api/notes') => {
    const { notes, total } = await notesAt(server, `${path}${query}`, actor)
    assert.equal(total, notes.length)
    return notes.map(({ body }) => body).join('')
  }
  return { server, one: one.id, other: other.id, found, write }
}

test('[S430] notes come the newest first, of one engagement and of all', async (t) => {
  const { server, one, other, found } = await someNotes(t)
  assert.equal(await found(''), 'DCBA')
  assert.equal(await found('', 'zoe', `/api/engagements/${one}/notes`), 'BA')
  assert.equal(await found('', 'carla'), 'B')
  const { notes } = await notesAt(server, `/api/engagements/${other}/notes`)
  const [newest] = notes
  assert.deepEqual(
    [newest?.engagement, newest?.customer, newest?.release, newest?.note, newest?.fields, newest?.revision],
    [other, 'Blue', server.current.id, 'note-2', { light: 'red' }, 3],
  )
  assert.deepEqual(await server.get(`/api/engagements/${other}/notes/note-2`), newest)
})

test('[S430] a page ends where the next begins, also among notes of one moment', async (t) => {
  const server = await aServer(t)
  const { id } = await anEngagement(server)
  for (let at = 1; at <= 12; at += 1) await server.have(id, aNote({ body: `the ${at}` }))
  const all = ['/api/notes', `/api/engagements/${id}/notes`]
  for (const path of all.flatMap((one) => [`${one}?`, `${one}?q=the&`])) {
    const seen: string[] = []
    for (let cursor = ''; ; ) {
      const { notes, next, total } = await notesAt(server, `${path}limit=5${cursor}`)
      assert.equal(total, 12)
      seen.push(...notes.map(({ body }) => body.slice(4)))
      if (next === null) break
      cursor = `&cursor=${next}`
    }
    assert.deepEqual(seen, ['12', '11', '10', '9', '8', '7', '6', '5', '4', '3', '2', '1'])
  }
  const wrong = await server.call('GET', '/api/notes?cursor=abc')
  assert.equal((await problemOf(wrong)).errors?.[0]?.pointer, '/query/cursor')
})

test('[S431] notes are narrowed by what they are, about what, by whom, for whom and when', async (t) => {
  const { found, one } = await someNotes(t)
  const narrowed = [
    ['?type=status', 'D'],
    ['?type=progress', 'CBA'],
    ['?service=mail', 'A'],
    ['?task=100', 'CA'],
    ['?task=101', 'C'],
    ['?author=ben', 'B'],
    ['?audience=shared', 'B'],
    ['?audience=internal', 'DCA'],
    ['?escalated=yes', 'C'],
    ['?from=2026-03-03&to=2026-03-04', 'CB'],
    ['?task=100&escalated=yes', 'C'],
    ["?author=ben'--", ''],
    [`?task=100&author=zoe&from=2026-03-02`, 'CA'],
  ]
  for (const [query = '', expected] of narrowed) assert.equal(await found(query), expected, query)
  assert.equal(await found('?task=100', 'zoe', `/api/engagements/${one}/notes`), 'A')
})

test('[S431] notes are narrowed by whose they are to who asks', async (t) => {
  const { found } = await someNotes(t)
  assert.equal(await found('?whose=written', 'ben'), 'B')
  assert.equal(await found('?whose=mentioned', 'ben'), 'B')
  assert.equal(await found('?whose=mine-next', 'ben'), 'A')
  assert.equal(await found('?whose=mine-next', 'carla'), '')
})

test('[S431] what comes next is left, done or late, by the day where the team works', async (t) => {
  const { server, one, found } = await someNotes(t)
  assert.equal(await found('?next=left'), 'CA')
  assert.equal(server.clock.now.toISOString().slice(0, 10), '2026-03-05')
  assert.equal(await found('?next=overdue'), 'CA')
  server.clock.now = new Date('2026-03-04T12:00:00.000Z')
  assert.equal(await found('?next=overdue'), '')
  // In Auckland it is tomorrow already.
  const auckland = { timeZone: 'Pacific/Auckland', workingDays: [1, 2, 3, 4, 5], holidays: [] }
  await server.have(one, { type: 'SetCalendar', party: 'team', calendar: auckland, expectedRevision: 0 })
  assert.equal(await found('?next=overdue'), 'A')
  const { notes } = await notesAt(server, '/api/notes?next=left')
  assert.deepEqual(
    notes.map(({ body, isOverdue }) => [body, isOverdue]),
    [
      ['C', false],
      ['A', true],
    ],
  )
  await server.have(one, { type: 'CompleteNextAction', note: 'note-1', expectedRevision: 2 })
  assert.deepEqual([await found('?next=left'), await found('?next=done')], ['C', 'A'])
})

test('[S330] whose access is granted finds notes of engagements in which they take part', async (t) => {
  const server = await aServer(t, { team: [...people, gil] })
  const [own, hidden] = [await anEngagement(server), await anEngagement(server)]
  for (const { id } of [own, hidden]) await server.have(id, aNote())
  await server.have(own.id, { type: 'AssignTask', task: '100', assignee: 'gil', expectedRevision: 0 })
  const { notes, total } = await notesAt(server, '/api/notes', 'gil')
  assert.deepEqual([notes.map(({ engagement }) => engagement), total], [[own.id], 1])
})

test('[S430] what has some words is counted up to a thousand, by the list and by search', async (t) => {
  const server = await aServer(t)
  const { id } = await anEngagement(server)
  await server.have(id, aNote({ body: 'the first' }))
  const stream = await server.store.load(id)
  const first = stream?.engagement.notes.get('note-1')
  assert.ok(stream && first)
  const notes = new Map(Array.from({ length: 1001 }, (_, at) => [`note-${at + 2}`, first]))
  const many = { ...stream.engagement, notes }
  await server.database.writer.transaction().execute(async (db) => {
    for (const row of noteRows(many).values()) await db.insertInto('note').values(row).execute()
    await writeSearch(db, { engagement: many, types: [] }, new Map())
  })
  const counted = async (query: string) => {
    const { total, isMore } = await notesAt(server, `/api/notes?${query}`)
    return [total, isMore]
  }
  assert.deepEqual(
    [await counted('q=first'), await counted('q=nothing'), await counted('')],
    [
      [1000, true],
      [0, false],
      [1002, false],
    ],
  )
  const { counts } = await server.get<SearchAnswer>('/api/search?q=first', { actor: 'zoe' })
  assert.deepEqual(counts[0], { kind: 'note', count: 1000, isMore: true })
})
