import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { NewSiteLinkView, SiteView } from '@fairlead/contract'
import { aContact } from '../../../test/a-contact.ts'
import { gil, people, problemOf, resultOf } from '../../../test/a-server.ts'
import { aSite, have, type TestSite } from '../../../test/a-site.ts'
import { composeMail } from '../../mail/compose-mail.ts'

const from = { name: 'Delivery', address: 'delivery@fairlead.example' }
const publicUrl = 'https://portal.example'
// Whether there is a mail server is all that is asked of it.
const courierOf = () => ({ from: '', state: { downUntil: null, error: null } }) as never

async function make(site: TestSite, over: object = {}, actor = 'zoe') {
  const body = { contact: 'contact-1', days: 14, asksCode: false, mail: false, ...over }
  return site.server.call('POST', `/api/engagements/${site.engagement}/site/links`, { actor, body })
}
const look = (site: TestSite) => site.server.get<SiteView>(`/api/engagements/${site.engagement}/site`)

test('[S470] the team makes a link that is said once, sees when it is used, and ends it; nobody else does', async (t) => {
  const site = await aSite(t, { team: [...people, gil] })
  const response = await make(site)
  assert.equal(response.status, 201)
  const { link, path } = (await response.json()) as NewSiteLinkView
  assert.deepEqual([link.state, link.contact, link.by, link.sessions], ['unused', 'contact-1', 'zoe', 0])
  assert.equal(link.expiresAt, '2026-03-15T08:00:00.000Z')
  assert.match(path ?? '', /^\/site\/l\/[\w-]{43}$/)
  assert.ok(!JSON.stringify(await look(site)).includes(path?.slice(8) ?? '-'))
  const entered = await site.ask('POST', '/site/enter', { form: { token: path?.slice(8) ?? '' } })
  assert.equal(entered.status, 303)
  const [used] = (await look(site)).links
  assert.deepEqual([used?.state, used?.sessions, used?.usedAt], ['used', 1, '2026-03-01T08:00:00.000Z'])
  const end = `/api/engagements/${site.engagement}/site/links/${link.id}/end`
  await site.server.have(site.engagement, { type: 'AssignTask', task: '102', assignee: 'gil', expectedRevision: 0 })
  for (const actor of ['carla', 'gil']) {
    for (const [method, address] of [
      ['POST', end],
      ['GET', `/api/engagements/${site.engagement}/site`],
    ] as const) {
      const body = method === 'POST' ? { body: {} } : {}
      assert.equal((await problemOf(await site.server.call(method, address, { actor, ...body }))).code, 'not-permitted')
    }
    assert.equal((await make(site, {}, actor)).status, 403)
  }
  const ended = await resultOf<SiteView>(await site.server.call('POST', end, { body: {} }))
  assert.deepEqual([ended.links[0]?.state, ended.links[0]?.endedBy, ended.links[0]?.sessions], ['ended', 'zoe', 0])
  assert.equal((await problemOf(await site.server.call('POST', end, { body: {} }))).code, 'link-over')
  assert.equal((await problemOf(await make(site, { contact: 'contact-9' }))).code, 'not-found')
  await have(site.server, site.engagement, {
    type: 'AddContact',
    details: aContact({ name: 'Lee', email: null, party: 'vendor' }),
  })
  assert.equal((await problemOf(await make(site, { contact: 'contact-2' }))).code, 'not-found')
  for (const days of [0, 366, 1.5]) assert.equal((await make(site, { days })).status, 422)
})

test('[S470] of each task the team is told whether customers see it, and why', async (t) => {
  const site = await aSite(t)
  const because = async () =>
    Object.fromEntries((await look(site)).sharing.map((one) => [one.key, [one.because, one.isShown]]))
  const before = await because()
  assert.deepEqual(
    [before['100'], before['101'], before['102']],
    [
      ['workshop', true],
      ['questionnaire', true],
      ['internal', false],
    ],
  )
  await site.server.have(site.engagement, {
    type: 'AssignTask',
    task: '102',
    assignee: 'contact-1',
    expectedRevision: 0,
  })
  assert.deepEqual((await because())['102'], ['given-to-contact', true])
})

test('[S479] a link and a code are put into their mails when these are made: the same each time, and in no letter', async (t) => {
  const site = await aSite(t, { publicUrl, courierOf })
  assert.equal((await problemOf(await make(await aSite(t), { mail: true }))).code, 'cannot-mail-link')
  const response = await make(site, { mail: true, asksCode: true })
  const { path, link } = (await response.json()) as NewSiteLinkView
  assert.deepEqual([path, link.mailedAt], [null, '2026-03-01T08:00:00.000Z'])
  const letters = async () =>
    (await site.server.database.reader.selectFrom('outbox').select('payload').orderBy('id').execute()).map(
      ({ payload }) => JSON.parse(payload),
    )
  const [letter] = await letters()
  const mail = composeMail(letter, { from, publicUrl }, site.server.secrets)
  assert.deepEqual(composeMail(letter, { from, publicUrl }, site.server.secrets), mail)
  const token = /https:\/\/portal\.example\/site\/l\/([\w-]{43})/.exec(String(mail.text))?.[1] ?? ''
  assert.ok(!JSON.stringify(letter).includes(token))
  assert.match(String(mail.text), /opens once/)
  assert.match(
    String(composeMail({ ...letter, language: 'zh-CN' }, { from, publicUrl }, site.server.secrets).text),
    /只能打开一次/,
  )
  assert.throws(() => composeMail(letter, { from, publicUrl }), /expected the key/)
  assert.equal((await site.ask('POST', '/site/enter', { form: { token } })).status, 200)
  const code = (await letters())[1]
  const second = composeMail(code, { from, publicUrl }, site.server.secrets)
  assert.match(String(second.text), new RegExp(`Code: ${site.server.secrets.codeOf(code.body.session)}\\n`))
  assert.doesNotMatch(JSON.stringify(code), /\b\d{6}\b/)
})

test('[S463] who has another address now asks by that for a new link, once one was mailed there', async (t) => {
  const site = await aSite(t, { publicUrl, courierOf })
  const { link } = (await (await make(site, { mail: true })).json()) as NewSiteLinkView
  const details = aContact({ email: 'ortiz@example.org' })
  const change = { type: 'ChangeContact', contact: 'contact-1', details, expectedRevision: 2 } as const
  await have(site.server, site.engagement, change)
  const recipients = async () => {
    await site.server.background.idle()
    const letters = await site.server.database.reader.selectFrom('outbox').select('recipient').orderBy('id').execute()
    return letters.map(({ recipient }) => recipient)
  }
  const again = async (address: string) => {
    site.server.clock.now = new Date(site.server.clock.now.getTime() + 3_600_000)
    await site.ask('POST', '/site/again', { form: { email: address } })
    return recipients()
  }
  assert.deepEqual(await again('ada@example.org'), ['ada@example.org'])
  const path = `/api/engagements/${site.engagement}/site/links/${link.id}/mail`
  assert.equal((await site.server.call('POST', path, { body: {} })).status, 200)
  const both = ['ada@example.org', 'ortiz@example.org']
  assert.deepEqual(await recipients(), both)
  assert.deepEqual(await again('ada@example.org'), both)
  assert.deepEqual(await again('ortiz@example.org'), [...both, 'ortiz@example.org'])
})

test('[S480] who is erased has no link any more, and nothing that tells of them is kept of it', async (t) => {
  const site = await aSite(t)
  await make(site)
  await site.enter()
  await have(site.server, site.engagement, {
    type: 'ErasePerson',
    contact: 'contact-1',
    emails: [],
    names: [],
    texts: [],
  })
  assert.deepEqual((await look(site)).links, [])
  for (const table of ['site_link', 'site_session'] as const) {
    assert.deepEqual(await site.server.database.reader.selectFrom(table).selectAll().execute(), [])
  }
})

test('[S481] a preview shows what a contact sees, on this machine and for a quarter of an hour, and nothing can be done in it', async (t) => {
  const site = await aSite(t, { publicUrl })
  const asked = await site.server.call('POST', `/api/engagements/${site.engagement}/site/preview`, {
    body: { contact: 'contact-1' },
  })
  const { path } = await resultOf<{ path: string }>(asked)
  const seen = await site.ask('GET', path)
  assert.equal(seen.status, 200)
  const html = await seen.text()
  assert.match(html, /Preview: what Ada Ortiz sees/)
  assert.doesNotMatch(html, /<form|<script/)
  for (const page of ['plan', 'workshops', 'questionnaires', 'materials', 'people']) {
    assert.equal((await site.ask('GET', path.replace('overview', page))).status, 200, page)
  }
  assert.equal((await site.ask('GET', path.replace('overview', 'access'))).status, 404)
  assert.equal((await site.ask('GET', path, { headers: { host: 'portal.example' } })).status, 404)
  const [head = '', sign = ''] = path.split('.')
  for (const wrong of [
    `${head}.${sign.replace(/^./, (one) => (one === 'a' ? 'b' : 'a'))}`,
    `${head}x.${sign}`,
    '/site/preview/x/overview',
  ]) {
    assert.equal((await site.ask('GET', wrong)).status, 404, wrong)
  }
  site.server.clock.now = new Date(site.server.clock.now.getTime() + 900_000)
  assert.equal((await site.ask('GET', path)).status, 404)
})
