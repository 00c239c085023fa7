import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { EngagementSummary, PersonData, SiteView, WorkItemView } from '@fairlead/contract'
import { aContact } from '../../test/a-contact.ts'
import { aNote, notesAt } from '../../test/a-note.ts'
import { aRelease } from '../../test/a-release.ts'
import { anEngagement, aServer } from '../../test/a-server.ts'
import { aSite, formOf, type TestSite } from '../../test/a-site.ts'

const nextAction = { text: 'Name who signs', owner: 'contact-1', date: '2026-03-09' }
const aSharedNote = () => aNote({ audience: 'shared', body: 'We agreed on this', nextAction })

const take = async (site: TestSite, guest: Awaited<ReturnType<TestSite['enter']>>, method = 'GET') =>
  (await site.ask(method, '/site/all.zip', { cookie: guest.cookie })).arrayBuffer()

test('[S540] an engagement is sent with the contacts that work can be given to, and lists say what those are called who have some', async (t) => {
  const { server, engagement } = await aSite(t)
  const people = [
    { name: 'Lee', party: 'vendor' as const },
    { name: 'Mo', doNotCall: { reason: 'Late shift' } },
  ]
  for (const over of people) {
    await server.have(engagement, { type: 'AddContact', details: aContact({ email: null, ...over }) })
  }
  await server.have(engagement, { type: 'AssignTask', task: '102', assignee: 'contact-1', expectedRevision: 0 })
  await server.have(engagement, aSharedNote())
  const waiver = { type: 'WaiveTask', task: '102', reason: 'Done elsewhere', approver: 'zoe', until: null } as const
  const { tasks } = await server.look(engagement)
  const expectedRevision = tasks.find(({ key }) => key === '102')?.revision ?? 0
  await server.have(engagement, { ...waiver, expectedRevision }, { actor: 'ben' })
  const named = async () => {
    const { contacts } = await server.look(engagement)
    const { notes } = await notesAt(server, '/api/notes')
    const { items } = await server.get<{ items: WorkItemView[] }>('/api/work')
    const one = await server.get(`/api/engagements/${engagement}/notes/note-1`)
    assert.deepEqual(one, notes[0])
    return [contacts, notes[0]?.names, items.find(({ key }) => key === '102')?.contact]
  }
  const mo = { id: 'contact-3', name: 'Mo', title: null, isOffered: false }
  const ada = { id: 'contact-1', name: 'Ada Ortiz', title: null, isOffered: true }
  assert.deepEqual(await named(), [[ada, mo], { 'contact-1': 'Ada Ortiz' }, 'Ada Ortiz'])
  await server.have(engagement, { type: 'ErasePerson', contact: 'contact-1', emails: [], names: [], texts: [] })
  assert.deepEqual(await named(), [[mo], {}, null])
})

test('[S540] of work that nobody was given an engagement says whether it lies with the customer', async (t) => {
  const release = aRelease()
  const [engineer, ...others] = release.roles
  assert.ok(engineer)
  const roles = [{ ...engineer, party: 'customer' as const }, ...others]
  const server = await aServer(t, { release: { ...release, roles } })
  const { id } = await anEngagement(server)
  const lies = async () => {
    const { tasks } = await server.look(id)
    return [...new Set(tasks.filter(({ responsible }) => responsible === null).map((task) => task.liesWithCustomer))]
  }
  assert.deepEqual(await lies(), [false])
  await server.have(id, { type: 'AddContact', details: aContact() })
  assert.deepEqual(await lies(), [true])
  await server.have(id, { type: 'AssignTask', task: '102', assignee: 'contact-1', expectedRevision: 0 })
  const given = (await server.look(id)).tasks.find(({ key }) => key === '102')
  assert.deepEqual([given?.responsible?.person, given?.liesWithCustomer], ['contact-1', false])
})

test('[S541] a list of engagements says who of the team has work left in each', async (t) => {
  const { server, engagement } = await aSite(t)
  await server.have(engagement, { type: 'AssignTask', task: '102', assignee: 'contact-1', expectedRevision: 0 })
  await server.have(engagement, { type: 'AssignTask', task: '100', assignee: 'ben', expectedRevision: 0 })
  const { engagements } = await server.get<{ engagements: EngagementSummary[] }>('/api/engagements')
  assert.deepEqual(engagements[0]?.people, ['ben'])
})

test('[S542] a guest says of what a note asks of them that it is done, where they stand', async (t) => {
  const site = await aSite(t)
  const guest = await site.enter()
  for (const [path, at] of [
    ['/site', '/site#for-you'],
    ['/site/questions', '/site/questions#next-note-2'],
  ] as const) {
    await site.server.have(site.engagement, aSharedNote())
    const html = await (await guest.get(path)).text()
    assert.match(html, /Mark as done: Name who signs/)
    const form = Object.fromEntries(formOf(html, '/site/next'))
    assert.equal((await guest.post('/site/next', form)).headers.get('location'), at)
    assert.doesNotMatch(await (await guest.get(path)).text(), /Mark as done: Name who signs/)
    const again = await guest.post('/site/next', form)
    assert.equal(again.headers.get('location'), at.replace('#', '?said=changed#'))
  }
  const { notes } = await notesAt(site.server, '/api/notes')
  assert.deepEqual(
    notes.map((note) => note.nextAction?.done?.by),
    ['contact-1', 'contact-1'],
  )
})

test('[S543] who takes a copy of the site along is noted, with the moment; who only looks at it is not', async (t) => {
  const site = await aSite(t)
  const guest = await site.enter()
  await take(site, guest, 'HEAD')
  const copies = async () =>
    (await site.server.get<SiteView>(`/api/engagements/${site.engagement}/site`)).copies.map(({ at }) => at)
  assert.deepEqual(await copies(), [])
  await take(site, guest)
  site.server.clock.now = new Date('2026-03-02T08:00:00.000Z')
  await take(site, guest)
  assert.deepEqual(await copies(), ['2026-03-02T08:00:00.000Z', '2026-03-01T08:00:00.000Z'])
})

test('[S544] whoever erases somebody is told of the copies that no erasure reaches; of who took one and is erased the id is left', async (t) => {
  const site = await aSite(t)
  const { server, engagement } = site
  await server.have(engagement, { type: 'AddContact', details: aContact({ name: 'Kim', email: 'kim@example.org' }) })
  await take(site, await site.enter())
  const kept = async (query = '') =>
    server.get<PersonData>(`/api/engagements/${engagement}/person?contact=contact-2${query}`)
  const at = '2026-03-01T08:00:00.000Z'
  assert.deepEqual((await kept()).copies, [{ contact: 'contact-1', name: 'Ada Ortiz', at }])
  const text = await server.call('GET', `/api/engagements/${engagement}/person?contact=contact-2&format=text`)
  assert.match(
    await text.text(),
    /Copies of the customer site that were taken along\n {2}2026-03-01T08:00:00\.000Z · Ada Ortiz\n/,
  )
  await server.have(engagement, { type: 'ErasePerson', contact: 'contact-1', emails: [], names: [], texts: [] })
  assert.deepEqual((await kept()).copies, [{ contact: 'contact-1', name: null, at }])
})
