import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { aSite, bodyOf, browserOf, cookieOf, have, outbox, type TestSite } from '../../test/a-site.ts'

const days = (site: TestSite, count: number) => {
  site.server.clock.now = new Date(site.server.clock.now.getTime() + count * 86_400_000)
}
test('[S460] to look at a link uses nothing up, however often and by whom; its button does, once', async (t) => {
  const site = await aSite(t)
  const { token } = await site.makeLink()
  for (let time = 0; time < 10; time += 1) {
    for (const [method, headers] of [
      ['GET', {}],
      ['HEAD', {}],
      ['GET', { purpose: 'prefetch', 'sec-purpose': 'prefetch' }],
      ['GET', { 'sec-fetch-site': 'cross-site', 'user-agent': 'Mail scanner' }],
    ] as const) {
      const response = await site.ask(method, `/site/l/${token}`, { headers })
      assert.equal(response.status, 200)
      assert.equal(cookieOf(response), '')
    }
  }
  const seen = await (await site.ask('GET', `/site/l/${token}`)).text()
  assert.match(
    seen,
    new RegExp(`<form method="post" action="/site/enter"><input type="hidden" name="token" value="${token}"`),
  )
  const entered = await site.ask('POST', '/site/enter', { form: { token } })
  assert.deepEqual([entered.status, entered.headers.get('location')], [303, '/site'])
  const again = await site.ask('POST', '/site/enter', { form: { token } })
  assert.deepEqual([again.status, cookieOf(again)], [404, ''])
})

test('[S460] of two who press the button at once one comes in', async (t) => {
  const site = await aSite(t)
  const { token } = await site.makeLink()
  const both = await Promise.all([1, 2, 3].map(() => site.ask('POST', '/site/enter', { form: { token } })))
  assert.deepEqual(both.map(({ status }) => status).sort(), [303, 404, 404])
})

test('[S461] what opens a site is of 256 bits, and in no file, no message, no log and no answer but the one', async (t) => {
  const site = await aSite(t)
  const { token, link } = await site.makeLink()
  assert.match(token, /^[\w-]{43}$/)
  const guest = await site.enter()
  const secret = guest.cookie.split('=')[1] ?? ''
  assert.match(secret, /^[\w-]{43}$/)
  const { stream, contact } = { stream: await site.server.store.load(site.engagement), contact: link.contact_id }
  assert.ok(stream !== null && contact === 'contact-1')
  for (const name of readdirSync(site.server.folder)) {
    if (!name.startsWith('fairlead.db')) continue
    const bytes = readFileSync(join(site.server.folder, name))
    for (const one of [token, secret]) assert.ok(!bytes.includes(one), name)
  }
  const page = await (await guest.get('/site')).text()
  for (const one of [token, secret]) assert.ok(!page.includes(one))
  await site.server.database.close()
  await site.ask('POST', '/site/enter', { form: { token } })
  await guest.get('/site/plan')
  assert.ok(site.server.faults.length >= 2)
  for (const fault of site.server.faults) assert.ok(!fault.includes(token) && !fault.includes(secret))
})

test('[S462] who is shown nothing is shown the same, whatever the reason, in the language of their browser', async (t) => {
  const site = await aSite(t)
  const told = async (response: Response) => [response.status, await response.text()]
  const press = async (token: string) => told(await site.ask('POST', '/site/enter', { form: { token } }))
  const { token } = await site.makeLink()
  const used = await site.makeLink()
  await site.ask('POST', '/site/enter', { form: { token: used.token } })
  const ended = await site.makeLink()
  await site.links.end(ended.link, 'zoe', site.server.clock.now.toISOString())
  const stranger = await site.makeLink({ contact: 'contact-9' })
  const closed = await told(await site.ask('GET', '/site'))
  assert.equal(closed[0], 404)
  const altered = [`${token.slice(1)}x`, token.toUpperCase(), `${token} `, '', 'x'.repeat(100_000), '\u0000']
  for (const one of [used.token, ended.token, stranger.token, ...altered]) assert.deepEqual(await press(one), closed)
  const late = await site.makeLink()
  days(site, 8)
  assert.deepEqual(await press(late.token), closed, 'a token that is over')
  days(site, 30)
  assert.deepEqual(await press(token), closed, 'a link that has expired')
  for (const path of ['/site/plan', '/site/access', '/site/all.zip', '/site/nothing', '/site/preview/x/plan']) {
    assert.deepEqual(await told(await site.ask('GET', path)), closed, path)
  }
  const chinese = await site.ask('GET', '/site', { headers: { 'accept-language': 'zh-TW,zh;q=0.9,en;q=0.5' } })
  assert.equal(chinese.headers.get('vary'), 'accept-language, accept-encoding')
  assert.match(await chinese.text(), /<html lang="zh-CN">.*此页面无法打开/s)
})

/** Asks for a new link, and waits until what comes of it has come. */
async function askAgain(site: TestSite, email: string) {
  const response = await site.ask('POST', '/site/again', { form: { email } })
  const told = [response.status, await response.text(), cookieOf(response)]
  await site.server.background.idle()
  return told
}

test('[S463] whoever asks for a new link is answered the same; it goes to the contact alone, and not twice in two minutes', async (t) => {
  const site = await aSite(t, { publicUrl: 'https://portal.example' })
  const { token } = await site.makeLink()
  const expected = await askAgain(site, 'nobody@example.org')
  assert.deepEqual(await askAgain(site, ''), expected)
  assert.deepEqual(await outbox(site), [])
  assert.deepEqual(await askAgain(site, ' Ada@Example.org '), expected)
  const [letter, ...others] = await outbox(site)
  assert.deepEqual([letter?.recipient, letter?.kind, others], ['ada@example.org', 'site', []])
  assert.doesNotMatch(letter?.payload ?? '', /site\/l\//)
  // The one that she had opens nothing any more.
  assert.equal((await site.ask('POST', '/site/enter', { form: { token } })).status, 404)
  assert.deepEqual(await askAgain(site, 'ada@example.org'), expected)
  assert.equal((await outbox(site)).length, 1)
  site.server.clock.now = new Date(site.server.clock.now.getTime() + 121_000)
  await askAgain(site, 'ada@example.org')
  assert.equal((await outbox(site)).length, 2)
  const [link] = await site.links.of(site.engagement)
  assert.ok(link)
  await site.links.end(link, 'zoe', site.server.clock.now.toISOString())
  site.server.clock.now = new Date(site.server.clock.now.getTime() + 121_000)
  assert.deepEqual(await askAgain(site, 'ada@example.org'), expected)
  assert.equal((await outbox(site)).length, 2)
  assert.deepEqual(site.server.faults, [])
})

test('[S464] a session ends with its link, with its contact, with disuse and with time', async (t) => {
  const ends: Readonly<
    Record<string, (site: TestSite, guest: Awaited<ReturnType<TestSite['enter']>>) => Promise<void>>
  > = {
    'its link is ended': async ({ links, server }, { link }) => links.end(link, 'zoe', server.clock.now.toISOString()),
    'its contact is erased': async ({ server, engagement }) => {
      const erasure = { type: 'ErasePerson', contact: 'contact-1', emails: [], names: [], texts: [] } as const
      await have(server, engagement, erasure)
    },
    'its contact is one of a partner': async ({ server, engagement }) => {
      const stream = await server.store.load(engagement)
      const record = stream?.engagement.contacts.get('contact-1')
      assert.ok(record?.details)
      const details = { ...record.details, party: 'partner' } as const
      const change = { type: 'ChangeContact', contact: 'contact-1', details } as const
      await have(server, engagement, { ...change, expectedRevision: record.revision })
    },
    'nobody uses it': async (site) => days(site, 14),
    'its link expires': async (site, guest) => {
      for (let time = 0; time < 3; time += 1) {
        days(site, 9)
        assert.equal((await guest.get('/site')).status, 200)
      }
      days(site, 4)
    },
  }
  for (const [why, end] of Object.entries(ends)) {
    const site = await aSite(t)
    const [guest, other] = [await site.enter(), await site.enter()]
    assert.equal((await guest.get('/site')).status, 200, why)
    await end(site, guest)
    assert.equal((await guest.get('/site')).status, 404, why)
    if (why === 'its link is ended') assert.equal((await other.get('/site')).status, 200)
    if (why === 'its contact is erased') assert.deepEqual(await site.links.of(site.engagement), [])
  }
})

test('[S464] a guest sees where they are signed in, and ends one session or their own', async (t) => {
  const site = await aSite(t)
  const [first, second] = [await site.enter(), await site.enter()]
  const page = await (await first.get('/site/access')).text()
  const ids = [...page.matchAll(/name="session" value="([^"]+)"/g)].map(([, id = '']) => id)
  assert.equal(ids.length, 2)
  const own = /\(this browser\).*?name="session" value="([^"]+)"/s.exec(page)?.[1]
  const other = ids.find((id) => id !== own) ?? ''
  assert.equal((await first.post('/site/sessions/end', { session: other })).headers.get('location'), '/site/access')
  assert.deepEqual([(await second.get('/site')).status, (await first.get('/site')).status], [404, 200])
  const left = await first.post('/site/sessions/end', { session: own ?? '' })
  assert.match(left.headers.get('set-cookie') ?? '', /Max-Age=0/)
  assert.equal((await first.get('/site')).status, 404)
})

test('[S462] an address with a slash at its end leads to the one without', async (t) => {
  const site = await aSite(t)
  const response = await site.ask('GET', '/site/')
  assert.deepEqual([response.status, response.headers.get('location')], [308, '/site'])
})

test('[S466] the cookie of a session is for this site alone; over TLS for the public address and no other', async (t) => {
  const site = await aSite(t, { publicUrl: 'https://portal.example' })
  const one = await site.makeLink()
  const here = await site.ask('POST', '/site/enter', { form: { token: one.token } })
  assert.match(
    here.headers.get('set-cookie') ?? '',
    /^fairlead-site=[\w-]{43}; Max-Age=7776000; Path=\/; HttpOnly; SameSite=Lax$/,
  )
  const two = await site.makeLink()
  const headers = { host: 'portal.example' }
  const there = await site.ask('POST', '/site/enter', { form: { token: two.token }, headers })
  const pattern = /^__Host-fairlead-site=[\w-]{43}; Max-Age=7776000; Path=\/; HttpOnly; Secure; SameSite=Lax$/
  assert.match(there.headers.get('set-cookie') ?? '', pattern)
  const [cookie = ''] = (there.headers.get('set-cookie') ?? '').split(';')
  assert.equal((await site.ask('GET', '/site', { headers, cookie })).status, 200)
})

test('[S467] a form of another site, or without the proof of its session, does nothing', async (t) => {
  const site = await aSite(t, { publicUrl: 'http://portal.example' })
  const guest = await site.enter()
  const seen = async () => (await site.server.store.load(site.engagement))?.engagement.revision
  const before = await seen()
  const form = { language: 'zh-CN', proof: await guest.proof() }
  const send = async (headers: Record<string, string>, fields: Record<string, string> = form) =>
    (await site.ask('POST', '/site/language', { cookie: guest.cookie, headers, form: fields })).status
  for (const headers of [
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'none' },
    { 'content-type': 'application/json' },
    { 'content-type': 'text/plain' },
    { host: 'evil.example' },
    { host: '127.0.0.1' },
  ] as const) {
    assert.equal(await send({ ...headers }), 404, JSON.stringify(headers))
  }
  for (const proof of ['', 'x', form.proof.toUpperCase().replace(/[A-F]/, '0'), await (await site.enter()).proof()]) {
    assert.equal(await send({}, { ...form, proof }), 404, proof)
  }
  const { language: _, ...none } = form
  assert.equal(await send({}, { language: 'zh-CN' }), 404)
  assert.equal(await send({}, none), 303)
  assert.match(await (await guest.get('/site')).text(), /<html lang="en">/)
  assert.equal(await send({}), 303)
  assert.match(await (await guest.get('/site')).text(), /<html lang="zh-CN">/)
  // Over plain HTTP browsers do not say where a form comes from, and without a referrer not from which origin.
  const plain = (headers: Record<string, string>) => {
    const request = {
      host: 'portal.example',
      'content-type': 'application/x-www-form-urlencoded',
      cookie: guest.cookie,
    }
    return site.server.app.request('/site/language', {
      method: 'POST',
      headers: { ...request, ...headers },
      body: new URLSearchParams(form).toString(),
    })
  }
  const told = [{ origin: 'null' }, { origin: 'http://portal.example' }, { origin: 'http://evil.example' }]
  assert.deepEqual(await Promise.all(told.map(async (headers) => (await plain(headers)).status)), [303, 303, 404])
  for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
    assert.equal((await site.ask(method, '/site/plan', { cookie: guest.cookie })).status, 404, method)
  }
  assert.equal(await seen(), before)
})

test('[S468] every answer is kept by nobody but who asked, says nowhere where one comes from, and runs only our script', async (t) => {
  const site = await aSite(t)
  const guest = await site.enter()
  const { token } = await site.makeLink()
  for (const path of ['/site', '/site/plan', '/site/access', '/site/nothing', `/site/l/${token}`]) {
    const response = await guest.get(path)
    const header = (name: string) => response.headers.get(name)
    assert.equal(header('cache-control'), 'private, no-store', path)
    assert.equal(header('referrer-policy'), 'no-referrer', path)
    assert.equal(header('x-content-type-options'), 'nosniff', path)
    assert.equal(header('x-robots-tag'), 'noindex, nofollow', path)
    const policy = (header('content-security-policy') ?? '').split('; ')
    for (const part of ["default-src 'none'", "script-src 'self'", "style-src 'self'", "form-action 'self'"]) {
      assert.ok(policy.includes(part), `${path}: ${part}`)
    }
    assert.ok(policy.includes("frame-ancestors 'none'") && policy.includes("require-trusted-types-for 'script'"))
    assert.doesNotMatch(policy.join(), /unsafe|nonce|data:/)
    const text = await response.text()
    assert.doesNotMatch(text, /<script(?![^>]*src="\/site\/site\.js")|<style|\sstyle=|\son\w+=/i, path)
  }
})

test('[S562] by asking for a new link nobody makes one worthless that lies in the mailbox of a contact, nor fills it', async (t) => {
  const site = await aSite(t, { publicUrl: 'https://portal.example' })
  await site.makeLink()
  const later = (minutes: number) => {
    site.server.clock.now = new Date(site.server.clock.now.getTime() + minutes * 60_000)
  }
  for (let minute = 0; minute < 24 * 60; minute += 1) {
    await askAgain(site, 'ada@example.org')
    later(1)
  }
  const letters = await outbox(site)
  assert.equal(letters.length, 10)
  assert.deepEqual([...new Set(letters.map((letter) => bodyOf(letter).generation))], [2])
  const { link } = bodyOf(letters[0])
  const enter = async (generation: number) =>
    (await site.ask('POST', '/site/enter', { form: { token: site.server.secrets.tokenOf(link, generation) } })).status
  assert.equal(await enter(2), 303)
  // One that was used opens nothing any more: so the next is another.
  later(3)
  await askAgain(site, 'ada@example.org')
  assert.deepEqual([(await outbox(site)).length, await enter(2), await enter(3)], [11, 404, 303])
})

test('[S477] by the public address the site answers, and nothing else of the server does', async (t) => {
  const site = await aSite(t, { publicUrl: 'https://portal.example' })
  const { token } = await site.makeLink()
  const at = (host: string) => async (path: string) =>
    (await browserOf(site.server)('GET', path, { headers: { host } })).status
  const there = at('portal.example')
  assert.deepEqual(await Promise.all([`/site/l/${token}`, '/site/site.css', '/site'].map(there)), [200, 200, 404])
  const { paths } = (await (await site.server.call('GET', '/openapi.json')).json()) as {
    paths: Record<string, unknown>
  }
  for (const path of ['/', '/engagements', '/openapi.json', '/livez', ...Object.keys(paths)]) {
    assert.equal(await there(path), 403, path)
  }
  for (const host of ['evil.example', 'portal.example:8443', 'x.portal.example', '']) {
    assert.equal(await at(host)(`/site/l/${token}`), 404, host)
  }
  const without = await aSite(t)
  assert.equal((await without.ask('GET', '/site/site.css', { headers: { host: 'portal.example' } })).status, 404)
})
