import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aContact } from '../../test/a-contact.ts'
import { aNote } from '../../test/a-note.ts'
import { anEngagement, aScope } from '../../test/a-server.ts'
import { aSite, browserOf, have } from '../../test/a-site.ts'
import { addressed, full, operations } from '../../test/site-operations.ts'

/** In everything of the engagement that is not theirs, and in nothing else. */
const secret = 'Geheim'

/** What a form of any operation could send. */
const fields = {
  ...{ task: '100', to: 'complete', revision: '0', from: 'plan', answer: 'accepted', comment: 'hello' },
  ...{ language: 'zh-CN', session: 'x', do: 'return', 'q.people': '5', note: 'note-1' },
}

test('[S465] no operation of the site does or tells anything of an engagement to who has no live session of it', async (t) => {
  const site = await aSite(t)
  const { server, engagement } = site
  const hash = await full(site, { email: 'ada@example.org', text: secret })
  const nextAction = { text: secret, owner: 'contact-1', date: null }
  await server.have(engagement, aNote({ audience: 'shared', body: secret, nextAction }))
  const other = await anEngagement(server, { customer: 'Bea & Co' })
  await have(server, other.id, { type: 'AddContact', details: aContact({ name: 'Bea', email: 'bea@example.org' }) })
  const ask = browserOf(server)
  const bea = await site.enter({ engagement: other.id, email: 'bea@example.org' })
  const revoked = await site.enter()
  await site.links.end(revoked.link, 'zoe', server.clock.now.toISOString())
  const ada = await site.enter()
  const proof = await ada.proof()
  const token = ada.cookie.split('=')[1] ?? ''
  const strangers: Readonly<Record<string, { cookie: string; proof: string }>> = {
    none: { cookie: '', proof },
    altered: { cookie: `fairlead-site=${token.slice(1)}x`, proof },
    'of another name': { cookie: `fairlead=${token}`, proof },
    empty: { cookie: 'fairlead-site=', proof },
    revoked: { cookie: revoked.cookie, proof },
    'of another engagement': { cookie: bea.cookie, proof: await bea.proof() },
    'with a proof of another': { cookie: bea.cookie, proof },
  }
  const all = operations(site)
  assert.ok(all.length >= 14, `${all.length} operations`)
  const before = await server.store.load(engagement)
  const closed = await (await ask('GET', '/site')).text()
  for (const { method, path } of all) {
    const address = addressed(path, hash)
    for (const [who, { cookie, proof: own }] of Object.entries(strangers)) {
      if (who === 'with a proof of another' && method === 'GET') continue
      // Their own stream of changes has no end; what it tells has no words of anybody.
      if (who === 'of another engagement' && path === '/changes') continue
      const form = method === 'POST' ? { form: { ...fields, proof: own } } : {}
      const response = await ask(method, address, { cookie, ...form })
      const text = await response.text()
      const what = `${method} ${address} ${who}`
      assert.ok(!text.includes(secret) && !text.includes('Acme') && !text.includes(engagement), what)
      if (cookie === bea.cookie) assert.ok(response.status === 404 || proof !== own, what)
      else assert.deepEqual([response.status, text], [404, closed], what)
      assert.ok(response.status < 500, what)
    }
  }
  assert.deepEqual((await server.store.load(engagement))?.engagement, before?.engagement)
  // What is theirs they are shown at each of these addresses.
  const got = all.filter(({ method, path }) => method === 'GET' && path !== '/changes')
  for (const { path } of got) assert.equal((await ada.get(addressed(path, hash))).status, 200, path)
  // Once the link expires there is nothing either, with the same cookie.
  server.clock.now = new Date(server.clock.now.getTime() + 31 * 86_400_000)
  for (const { method, path } of all) {
    const form = method === 'POST' ? { form: { ...fields, proof } } : {}
    const response = await ask(method, addressed(path, hash), { cookie: ada.cookie, ...form })
    assert.deepEqual([response.status, await response.text()], [404, closed], path)
  }
  assert.deepEqual((await server.store.load(engagement))?.engagement, before?.engagement)
  assert.deepEqual(server.faults, [])
})

test('[S471] what a guest does is done by their contact, decided by the engagement, and told to the team', async (t) => {
  const site = await aSite(t)
  const { server, engagement } = site
  await full(site, { email: 'ada@example.org', text: secret })
  await server.have(engagement, { type: 'AssignTask', task: '102', assignee: 'contact-1', expectedRevision: 0 })
  const guest = await site.enter()
  const page = await (await guest.get('/site/workshops')).text()
  const to = /name="to" value="(\d+)"/.exec(page)?.[1] ?? ''
  const replied = await guest.post('/site/reply', { task: '100', answer: 'accepted', to, comment: 'We are four' })
  assert.equal(replied.headers.get('location'), '/site/workshops#workshop-100')
  assert.match(await (await guest.get('/site/workshops')).text(), /You said yes\./)
  const ticked = await guest.post('/site/tick', {
    task: '102',
    to: 'complete',
    revision: String((await server.look(engagement)).revision - 1),
    from: 'plan',
  })
  assert.equal(ticked.headers.get('location'), '/site/plan#task-102')
  const seen = await server.look(engagement)
  assert.equal(seen.workshops[0]?.replies[0]?.answer, 'accepted')
  const history = await server.get<{ entries: { actor: string; event: { type: string } }[] }>(
    `/api/engagements/${engagement}/history`,
  )
  assert.deepEqual(
    history.entries.slice(0, 2).map(({ actor, event }) => [actor, event.type]),
    [
      ['contact-1', 'TaskStateChanged'],
      ['contact-1', 'ReplyRecorded'],
    ],
  )
  const asked = await guest.post('/site/questions', { text: 'May we <b>come</b> earlier?' })
  assert.equal(asked.headers.get('location'), '/site/questions?said=asked#content')
  assert.match(await (await guest.get('/site/questions')).text(), /May we &lt;b&gt;come&lt;\/b&gt; earlier\?/)
  const refused = async (path: string, form: Record<string, string>) =>
    (await guest.post(path, form)).headers.get('location')?.replace(/#.*/, '') ?? ''
  assert.equal(await refused('/site/tick', { task: '102', to: 'in-progress', revision: '1' }), '/site?said=changed')
  assert.equal(await refused('/site/tick', { task: '100', to: 'complete', revision: '0' }), '/site?said=not-yours')
  assert.equal(
    await refused('/site/tick', { task: '900', to: 'complete', revision: '0', from: 'plan' }),
    '/site/plan?said=not-yours',
  )
  assert.equal(await refused('/site/reply', { task: '100', answer: 'declined', to: '99' }), '/site/workshops?said=over')
  assert.equal((await guest.post('/site/tick', { task: '102', to: 'cancelled', revision: '1' })).status, 404)
  assert.equal((await guest.post('/site/reply', { task: '100', answer: 'never', to })).status, 404)
  assert.equal((await server.look(engagement)).revision, seen.revision + 1)
  assert.match(await (await guest.get('/site/plan?said=not-yours')).text(), /This is not for you to change\./)
  assert.doesNotMatch(await (await guest.get('/site/plan?said=<script>')).text(), /<script>/)
})

test('[S478] an open page is told when what it shows changes, and that its session has ended', async (t) => {
  const site = await aSite(t)
  const { server, engagement } = site
  const guest = await site.enter()
  const response = await guest.get('/site/changes')
  assert.equal(response.headers.get('content-type'), 'text/event-stream')
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  let told = ''
  const until = async (sign: string) => {
    told = ''
    while (!told.includes(sign)) {
      const { value, done } = (await reader?.read()) ?? { value: '', done: true }
      if (done) assert.fail(`${sign} in ${told}`)
      told += value
    }
  }
  const shown = async () => /data-shown="(\w+)"/.exec(await (await guest.get('/site/plan')).text())?.[1] ?? ''
  const first = await shown()
  await until(`event: shown\ndata: ${first}\n`)
  await server.have(engagement, { type: 'AssignTask', task: '900', assignee: 'ben', expectedRevision: 0 })
  await server.have(engagement, { type: 'AssignTask', task: '102', assignee: 'contact-1', expectedRevision: 0 })
  await until(`event: shown\ndata: ${await shown()}\n`)
  // Of what is the team's own alone nothing is told.
  assert.equal(told.split('event: shown').length, 2)
  assert.notEqual(await shown(), first)
  // What does not apply any more goes from the page, though nobody touched it and something else was touched last.
  const revise = (seats: number, expectedRevision: number) =>
    server.have(engagement, { type: 'ReviseFacts', scope: aScope('mail', 'files'), facts: { seats }, expectedRevision })
  const { revision } = await revise(100_000, 1)
  await server.have(engagement, { type: 'AssignTask', task: '104', assignee: 'contact-1', expectedRevision: 0 })
  await until(`event: shown\ndata: ${await shown()}\n`)
  const expectedRevision = (await server.look(engagement)).tasks.find(({ key }) => key === '102')?.revision ?? 0
  const move = { type: 'ChangeTaskState', task: '102', to: 'in-progress', reason: null, expectedRevision } as const
  await server.have(engagement, move)
  await until(`event: shown\ndata: ${await shown()}\n`)
  await revise(1, revision)
  await until(`event: shown\ndata: ${await shown()}\n`)
  await server.call('POST', `/api/engagements/${engagement}/site/links/${guest.link.link_id}/end`, { body: {} })
  await until('event: closed')
})
