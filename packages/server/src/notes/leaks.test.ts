import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import type { HistoryPage } from '@fairlead/contract'
import { aNote, notesAt } from '../../test/a-note.ts'
import { anEngagement, aServer, assign, type TestServer } from '../../test/a-server.ts'
import { commandCases } from '../../test/command-cases.ts'
import { addressed, queryOf, routesOf } from '../../test/every-address.ts'

/** In everything that an internal note says and that was done to it, and in nothing else. */
const canary = 'Kanarienvogel'

/** Who sees only what is shared: somebody of the customer, whom nobody knows, and whoever does not say who they are. */
const outsiders = ['carla', 'nobody', null]

const nextAction = { text: `${canary} calls`, owner: 'ben', date: '2026-02-01' }
const onNote = (note: string, expectedRevision: number) => ({ note, expectedRevision })

/** An engagement with internal notes to which all was done that can be, and shared ones. */
async function fullOfNotes(t: TestContext) {
  const server = await aServer(t)
  const { id } = await anEngagement(server)
  const internal = aNote({
    type: 'status',
    body: `${canary} said so`,
    fields: { light: 'red', gist: `${canary} in short` },
    services: ['mail'],
    tasks: ['100'],
    nextAction,
    escalated: true,
    mentions: ['ben'],
  })
  await server.have(id, internal)
  await server.have(id, { type: 'AmendNote', body: `${canary} again`, mentions: ['ben'], ...onNote('note-1', 2) })
  await server.have(id, { type: 'SetNextAction', nextAction: { ...nextAction, owner: 'zoe' }, ...onNote('note-1', 3) })
  await server.have(id, { type: 'CompleteNextAction', ...onNote('note-1', 4) })
  await server.have(id, { type: 'Undo', seq: 5 })
  await server.have(id, { type: 'EscalateNote', escalated: false, ...onNote('note-1', 6) })
  await server.have(id, aNote({ body: `${canary} too` }))
  await server.have(id, { type: 'RedactNote', reason: `${canary} was named`, ...onNote('note-2', 8) })
  await server.have(id, aNote({ audience: 'shared', body: 'For all to see', mentions: ['ben'] }))
  await server.have(id, aNote({ audience: 'shared', type: null, body: 'When?' }), { actor: 'carla' })
  await server.have(id, assign('100', 'ben'))
  return { server, id }
}

/** The events about notes that are not shared. */
const hiddenEvents = [2, 3, 4, 5, 6, 7, 8, 9]

test('[S435] no operation answers the customer, or whoever is nobody, with a byte of an internal note', async (t) => {
  const { server, id } = await fullOfNotes(t)
  const routes = (await routesOf(server)).filter(({ path }) => path !== '/api/changes')
  const telling = async (actor: string | null) => {
    const found = new Set<string>()
    for (const { method, path } of routes) {
      const query = queryOf(path)
      const more = path.endsWith('/notes') || path === '/api/notes' ? ['?limit=1', `?q=${canary}`, '?next=overdue'] : []
      for (const one of [query, ...more]) {
        const body = method === 'GET' ? {} : { body: {} }
        const response = await server.call(method, `${addressed(server, path, id)}${one}`, { actor, ...body })
        const told = (await response.text()) + JSON.stringify([...response.headers])
        if (told.includes(canary)) found.add(`${method} ${path}`)
      }
    }
    return [...found]
  }
  for (const actor of outsiders) assert.deepEqual(await telling(actor), [])
  const toZoe = await telling('zoe')
  for (const path of ['/notes', '/notes/{note}', '/history', '/difference']) {
    assert.ok(toZoe.includes(`GET /api/engagements/{engagement}${path}`), path)
  }
  assert.ok(toZoe.includes('GET /api/notes'))
})

test('[S435] no moment of an engagement, and no difference of two, tells them of an internal note', async (t) => {
  const { server, id } = await fullOfNotes(t)
  const { revision } = await server.look(id)
  const told = async (path: string, actor: string | null) =>
    (await server.call('GET', `/api/engagements/${id}${path}`, { actor })).text()
  let toTeam = 0
  for (let seq = 1; seq <= revision; seq += 1) {
    for (const path of [`?seq=${seq}`, `/difference?from=1&to=${seq}`, `/history?before=${seq + 1}`]) {
      toTeam += Number((await told(path, 'zoe')).includes(canary))
      for (const actor of outsiders) assert.ok(!(await told(path, actor)).includes(canary), path)
    }
  }
  assert.ok(toTeam > 10, String(toTeam))
})

test('[S435] what was done to an internal note is not in their history, however it is paged', async (t) => {
  const { server, id } = await fullOfNotes(t)
  for (const actor of outsiders) {
    const seen: number[] = []
    let before: number | null = 100
    while (before !== null) {
      const page: HistoryPage = await server.get(`/api/engagements/${id}/history?limit=2&before=${before}`, { actor })
      seen.push(...page.entries.map(({ seq }) => seq))
      before = page.next
    }
    assert.deepEqual(seen, [12, 11, 10, 1])
  }
})

test('[S435] the stream tells them of nothing that was done to an internal note', async (t) => {
  const { server } = await fullOfNotes(t)
  const heard = async (actor: string | null) => {
    const response = await server.call('GET', '/api/changes', { actor, headers: { 'last-event-id': '0' } })
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
    let text = ''
    while (!text.includes('"seq":12')) text += (await reader?.read())?.value ?? ''
    await reader?.cancel()
    return [...text.matchAll(/"seq":(\d+)/g)].map(([, seq]) => Number(seq))
  }
  for (const actor of outsiders) assert.deepEqual(await heard(actor), [1, 10, 11, 12])
  assert.deepEqual(await heard('zoe'), [1, ...hiddenEvents, 10, 11, 12])
})

test('[S435] no message about an internal note is in the outbox that they see', async (t) => {
  const { server, id } = await fullOfNotes(t)
  const notesTold = async (actor: string | null) => {
    const { messages } = await server.get<{ messages: { note: string | null }[] }>(`/api/engagements/${id}/outbox`, {
      actor,
    })
    return messages.map(({ note }) => note)
  }
  assert.deepEqual(await notesTold('zoe'), ['note-3', 'note-1', 'note-1'])
  for (const actor of outsiders) assert.deepEqual(await notesTold(actor), ['note-3'])
})

test('[S435] an internal note is to them as one that there is not, by whatever command', async (t) => {
  const { server, id } = await fullOfNotes(t)
  const told = async (method: string, path: string, body?: unknown) => {
    const response = await server.call(method, `/api/engagements/${id}${path}`, { actor: 'carla', body })
    const { requestId: _, ...problem } = (await response.json()) as Record<string, unknown>
    return JSON.stringify([response.status, problem]).replaceAll(/note-\d+/g, '…')
  }
  assert.equal(await told('GET', '/notes/note-1'), await told('GET', '/notes/note-99'))
  for (const [name, { good }] of Object.entries(commandCases)) {
    if (!name.includes('Note') && !name.includes('NextAction')) continue
    const command = good(await server.look(id))
    const on = (note: string) => told('POST', '/commands', { ...command, note, expectedRevision: 1 })
    if ('note' in command) assert.equal(await on('note-1'), await on('note-99'), name)
  }
})

test('[S436] the customer asks, and adds to what is shared; it is for all to see and has no type', async (t) => {
  const server = await aServer(t)
  const { id } = await anEngagement(server)
  const asCarla = { actor: 'carla' }
  await server.have(id, aNote({ audience: 'shared', type: null, body: 'When do we start?' }), asCarla)
  await server.have(id, { type: 'AmendNote', body: 'In May?', mentions: [], ...onNote('note-1', 2) }, asCarla)
  const refused = await server.ask(id, aNote({ type: null }), asCarla)
  assert.equal(refused.status, 403)
  const { notes, total } = await notesAt(server, `/api/engagements/${id}/notes`, null)
  assert.equal(total, 1)
  assert.deepEqual(
    notes.map(({ by, audience, type, body, amendments }) => [by, audience, type, body, amendments[0]?.body]),
    [['carla', 'shared', null, 'When do we start?', 'In May?']],
  )
  assert.deepEqual(await totals(server), [1, 1])
})

async function totals(server: TestServer): Promise<readonly number[]> {
  return [(await notesAt(server, '/api/notes')).total, (await notesAt(server, '/api/notes', 'carla')).total]
}
