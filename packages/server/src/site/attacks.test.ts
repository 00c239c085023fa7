import assert from 'node:assert/strict'
import { test } from 'node:test'
import { largestSheet, workbookType } from '@fairlead/contract'
import { aContact } from '../../test/a-contact.ts'
import { anEngagement } from '../../test/a-server.ts'
import { aSite, cookieOf, have, type TestSite } from '../../test/a-site.ts'
import { addressed, full, operations } from '../../test/site-operations.ts'

const email = 'ada@example.org'

/** Everything that the server keeps of a site, but when its sessions were used last. */
async function kept({ server, engagement }: TestSite) {
  const { reader } = server.database
  const [links, letters, sessions] = await Promise.all([
    reader.selectFrom('site_link').selectAll().execute(),
    reader.selectFrom('outbox').selectAll().execute(),
    reader.selectFrom('site_session').selectAll().execute(),
  ])
  const stream = await server.store.load(engagement)
  return [links, letters, sessions.map(({ seen_at: _, ...session }) => session), stream?.engagement]
}

test('[S563] to look changes nothing, at any address of the site and by whomever', async (t) => {
  const site = await aSite(t)
  const hash = await full(site, { email, text: 'plain' })
  const { token } = await site.makeLink()
  const coded = await site.makeLink({ asksCode: true })
  const guest = await site.enter()
  const proof = await guest.proof()
  const before = await kept(site)
  const paths = [
    ...operations(site).map(({ path }) => addressed(path, hash)),
    ...[
      '/site/enter',
      '/site/code',
      '/site/again',
      `/site/l/${token}`,
      `/site/l/${coded.token}`,
      '/site/preview/x/plan',
    ],
  ]
  for (const path of new Set(paths)) {
    for (const cookie of ['', guest.cookie]) {
      for (const headers of [{}, { 'sec-purpose': 'prefetch' }, { 'sec-fetch-site': 'cross-site' }]) {
        const methods = path === '/site/changes' ? ['HEAD'] : ['GET', 'HEAD']
        for (const method of methods) {
          // What a form sends, in the address.
          const query = new URLSearchParams({ token, email, proof, to: 'complete', task: '102' })
          const response = await site.ask(method, `${path}?${query}`, { cookie, headers })
          assert.ok(response.status === 200 || response.status === 404, `${method} ${path} ${response.status}`)
          assert.equal(cookieOf(response), '', path)
          await response.arrayBuffer()
        }
      }
    }
  }
  await site.server.background.idle()
  assert.deepEqual(await kept(site), before)
})

test('[S564] who has a session is told the same of what is not shared, of what is of others and of what there is not', async (t) => {
  const site = await aSite(t)
  const hash = await full(site, { email, text: 'plain' })
  const other = await anEngagement(site.server, { customer: 'Bea & Co' })
  await have(site.server, other.id, {
    type: 'AddContact',
    details: aContact({ name: 'Bea', email: 'bea@example.org' }),
  })
  const bea = await site.enter({ engagement: other.id, email: 'bea@example.org' })
  const told = async (path: string) => {
    const response = await bea.get(path)
    return [response.status, (await response.text()).replaceAll(/name="proof" value="[^"]*"/g, '')]
  }
  const expected = await told('/site/nothing')
  assert.equal(expected[0], 404)
  assert.match(String(expected[1]), /There is nothing here.*href="\/site">To the overview/s)
  for (const path of [
    ...[`/site/files/${hash}`, `/site/files/${'0'.repeat(64)}`, '/site/files/..%2f..%2fsite.key', '/site/calendar/100'],
    ...['/site/calendar/999', '/site/questionnaires/101', '/site/questionnaires/999', '/site/questionnaires/102'],
    ...['/site/questionnaires/101/sheet', '/site/questionnaires/__proto__', '/site/constructor', '/site/toString'],
  ]) {
    assert.deepEqual(await told(path), expected, path)
  }
})

test('[S565] nothing that people wrote is markup or a header, and no file is shown where it comes from', async (t) => {
  const text = '"><img src=x onerror=alert(1)>\'</textarea></title><script>alert(1)</script>\u202e\u0000'
  const hostile = text.replace('\u0000', '')
  const site = await aSite(t)
  const { server, engagement } = site
  const hash = await full(site, { email, text: hostile })
  const details = aContact({ name: hostile.slice(0, 90), title: hostile.slice(0, 90), email: 'eve@example.org' })
  await have(server, engagement, { type: 'AddContact', details })
  await server.have(engagement, { type: 'AssignTask', task: '102', assignee: 'contact-1', expectedRevision: 0 })
  const guest = await site.enter()
  await guest.post('/site/questions', { text })
  await guest.post('/site/questionnaires/101', { revision: '0', 'q.people': text, 'q.auditor': text, do: 'save' })
  const wrong = await guest.post('/site/questionnaires/101', { revision: '0', 'q.people': text, 'q.since': text })
  const pages = [await wrong.text()]
  for (const path of ['', '/plan', '/workshops', '/materials', '/people', '/questions', '/questionnaires', '/access']) {
    pages.push(await (await guest.get(`/site${path}?said=${encodeURIComponent(text)}`)).text())
  }
  pages.push(await (await guest.get('/site/questionnaires/101')).text())
  pages.push(await (await site.ask('GET', `/site/l/${encodeURIComponent(text)}`)).text())
  assert.ok(pages.join().split('&lt;img src=x onerror=alert(1)&gt;').length > 8)
  for (const page of pages)
    assert.doesNotMatch(page, /<img|<script(?! src="\/site\/site\.js" defer="">)|<\/textarea><\/title/)
  const file = await guest.get(`/site/files/${hash}`)
  assert.deepEqual(
    ['content-type', 'content-security-policy', 'x-content-type-options'].map((name) => file.headers.get(name)),
    ['application/octet-stream', "sandbox; default-src 'none'", 'nosniff'],
  )
  const disposition = file.headers.get('content-disposition') ?? ''
  assert.match(disposition, /^attachment; filename="[^"\\]*"; filename\*=UTF-8''[\w.%~!#$&+^`|-]*$/)
  assert.doesNotMatch(disposition, /[\r\n\u202e]/)
  assert.deepEqual(server.faults, [])
})

test('[S566] every answer that leads on leads to a page of the site, whatever was sent', async (t) => {
  const site = await aSite(t)
  const hash = await full(site, { email, text: 'plain' })
  const guest = await site.enter()
  for (const text of [
    '//evil.example',
    '\\\\evil.example',
    'https://evil.example',
    '/../..//evil.example',
    '\r\nx: y',
  ]) {
    for (const { method, path } of operations(site)) {
      if (method !== 'POST' || path === '/sessions/end') continue
      for (const form of [
        { task: text, to: 'complete', answer: 'accepted', from: text, do: 'save', said: text, text, language: text },
        { task: '100', to: '0', answer: 'accepted', from: text, do: text, text, language: 'en' },
      ]) {
        const response = await guest.post(addressed(path, hash), form)
        const to = response.headers.get('location')
        if (to !== null)
          assert.match(to, /^\/site(?:\/[a-z]+(?:\/101)?)?(?:\?said=[a-z-]+)?(?:#[\w%.!'()*~-]*)?$/, path)
        assert.equal(response.headers.get('x'), null)
      }
    }
  }
  assert.deepEqual(site.server.faults, [])
})

test('[S567] who comes in has a cookie that nobody had before, whatever cookie they brought', async (t) => {
  const site = await aSite(t)
  const planted = `fairlead-site=${'a'.repeat(43)}`
  const victim = await site.enter()
  for (const cookie of ['', planted, victim.cookie]) {
    const { token } = await site.makeLink()
    const entered = cookieOf(await site.ask('POST', '/site/enter', { form: { token }, cookie }))
    assert.match(entered, /^fairlead-site=[\w-]{43}$/)
    assert.ok(entered !== cookie)
    assert.equal((await site.ask('GET', '/site', { cookie: entered })).status, 200)
  }
  assert.equal((await site.ask('GET', '/site', { cookie: planted })).status, 404)
})

test('[S568] a workbook that is too large is refused in words, before it is taken in', async (t) => {
  const site = await aSite(t)
  await full(site, { email, text: 'plain' })
  const guest = await site.enter()
  const form = new FormData()
  form.set('proof', await guest.proof())
  form.set('sheet', new File([new Uint8Array(largestSheet + 2 ** 20)], 'a.xlsx', { type: workbookType }))
  const request = new Request('http://127.0.0.1:4400/site/questionnaires/101/sheet', { method: 'POST', body: form })
  const body = new Uint8Array(await request.arrayBuffer())
  const type = request.headers.get('content-type') ?? ''
  const headers = {
    host: '127.0.0.1:4400',
    cookie: guest.cookie,
    'sec-fetch-site': 'same-origin',
    'content-type': type,
  }
  const sized = { ...headers, 'content-length': String(body.byteLength) }
  const response = await site.server.app.request(request.url, { method: 'POST', headers: sized, body })
  assert.deepEqual([response.status, response.headers.get('location')], [303, '/site/questionnaires/101?said=size'])
  assert.match(await (await guest.get('/site/questionnaires/101?said=size')).text(), /This file is too large/)
  // No browser sends a file without saying how large it is: of what does, a megabyte is read, whoever sends it.
  let read = 0
  const pull = (controller: ReadableStreamDefaultController) => {
    read += 2 ** 16
    controller.enqueue(new Uint8Array(2 ** 16))
  }
  const chunked = { ...headers, 'transfer-encoding': 'chunked' }
  const endless = {
    method: 'POST',
    headers: chunked,
    body: new ReadableStream({ pull }),
    duplex: 'half',
  } as RequestInit
  assert.equal((await site.server.app.request(request.url, endless)).status, 404)
  assert.ok(read < 2 ** 21, `${read} bytes`)
})

test('[S569] a page that is left open does not keep its session alive', async (t) => {
  const site = await aSite(t)
  const guest = await site.enter()
  const later = () => {
    site.server.clock.now = new Date(site.server.clock.now.getTime() + 7 * 86_400_000)
  }
  later()
  assert.equal((await guest.get('/site/changes')).status, 200)
  later()
  assert.equal((await guest.get('/site/changes')).status, 404)
  assert.equal((await guest.get('/site')).status, 404)
})
